### Xətalar: nə baş verdi, nə saxlanıldı, nə etməli.

failure-newer-database-what = Protokollar faylı proqramın daha yeni versiyası ilə yazılıb.
failure-newer-database-kept = Fayl dəyişdirilməyib. İçindəki hər şey yerindədir.
failure-newer-database-todo = Proqramın yeni versiyasını quraşdırın. Sonra onu yenidən açın.

failure-unreadable-what = Protokollar faylını oxumaq olmur. Fayl zədələnib və ya başqa proqramındır.
failure-unreadable-kept = Fayl dəyişdirilməyib.
failure-unreadable-todo = Faylı saxlayıb yenisini başlaya bilərsiniz. Köhnə fayl yeni adla həmin qovluqda qalacaq.

failure-in-use-what = Proqram artıq açıqdır.
failure-in-use-kept = Saxlanılmış protokollar yerindədir.
failure-in-use-todo = O biri pəncərəyə keçin. Ya da onu bağlayın və proqramı yenidən açın.

failure-disk-full-what = Diskdə yer qalmayıb.
failure-disk-full-kept = Əvvəl saxlanılanlar yerindədir. Son dəyişiklik saxlanılmayıb.
failure-disk-full-todo = Diskdə yer açın. Sonra “Yenidən cəhd et” düyməsini basın.

failure-read-only-what = Qovluğa yazmaq olmur.
failure-read-only-kept = Əvvəl saxlanılanlar yerindədir. Son dəyişiklik saxlanılmayıb.
failure-read-only-todo = Qovluğa yazmaq icazəsini yoxlayın. Sonra yenidən cəhd edin.

failure-no-folder-what = Protokollar qovluğunu açmaq olmur.
failure-no-folder-kept = Heç nə dəyişdirilməyib.
failure-no-folder-todo = Qovluğun yerində olduğunu yoxlayın. Sonra proqramı yenidən açın.

failure-missing-what = Bu protokol artıq siyahıda yoxdur.
failure-missing-kept = O biri protokollar yerindədir.
failure-missing-todo = Siyahıya qayıdın və başqa protokol seçin.

failure-finished-what = Yekunlaşdırılmış protokolu dəyişmək olmaz.
failure-finished-kept = Protokol olduğu kimi qalıb.
failure-finished-todo = Protokolun surətini yaradın və orada davam edin.

failure-nothing-to-undo-what = Geri qaytarılacaq dəyişiklik yoxdur.
failure-nothing-to-undo-kept = Protokol olduğu kimi qalıb.
failure-nothing-to-undo-todo = İşinizə davam edin.

failure-nothing-to-redo-what = Təkrarlanacaq dəyişiklik yoxdur.
failure-nothing-to-redo-kept = Protokol olduğu kimi qalıb.
failure-nothing-to-redo-todo = İşinizə davam edin.

failure-other-what = Proqramda xəta baş verdi: { $reason }
failure-other-kept = Əvvəl saxlanılanlar yerindədir.
failure-other-todo = Yenidən cəhd edin. Xəta qalırsa, proqramı bağlayıb açın.

failure-not-open-what = Protokollar faylı açılmayıb.
failure-not-open-kept = Heç nə dəyişdirilməyib.
failure-not-open-todo = Proqramı bağlayın və yenidən açın.

failure-unknown-form-what = Proqramda bu protokol forması yoxdur: { $form }
failure-unknown-form-kept = Protokol olduğu kimi saxlanılıb.
failure-unknown-form-todo = Proqramın yeni versiyasını quraşdırın.

failure-not-ready-what = Protokolu hələ yekunlaşdırmaq olmaz.
failure-not-ready-kept = Protokol olduğu kimi qalıb.
failure-not-ready-todo = Çatışmayanları tamamlayın. Sonra yenidən yoxlayın.

failure-sheet-what = Vərəqi hazırlamaq olmadı: { $reason }
failure-sheet-kept = Protokol olduğu kimi saxlanılıb.
failure-sheet-todo = Yenidən cəhd edin. Sonra başqa dildə çap edin.

failure-file-disk-full-what = Fayl yazılmadı. Diskdə yer qalmayıb: { $path }
failure-file-disk-full-kept = Protokol proqramda saxlanılıb.
failure-file-disk-full-todo = Diskdə yer açın. Ya da başqa yer seçin.

failure-file-read-only-what = Fayl yazılmadı. Bu qovluğa yazmaq olmur: { $path }
failure-file-read-only-kept = Protokol proqramda saxlanılıb.
failure-file-read-only-todo = Başqa qovluq seçin.

failure-file-what = Fayl yazılmadı: { $path }
failure-file-kept = Protokol proqramda saxlanılıb.
failure-file-todo = Başqa yer seçin və yenidən cəhd edin.

failure-no-documents-what = Sənədlər qovluğu tapılmadı.
failure-no-documents-kept = Protokol proqramda saxlanılıb.
failure-no-documents-todo = “Başqa yerdə saxla” düyməsini basın və yer seçin.

failure-not-shown-what = Faylı açmaq olmadı: { $path }
failure-not-shown-kept = Fayl saxlanılıb.
failure-not-shown-todo = Faylı qovluqdan özünüz açın.

failure-not-digits-what = Burada yalnız rəqəm ola bilər.
failure-not-digits-kept = Əvvəlki say qalıb.
failure-not-digits-todo = 0-dan 9-a qədər rəqəmlərdən istifadə edin.

failure-figure-too-great-what = Say çox böyükdür. Formada yeddi rəqəm üçün yer var.
failure-figure-too-great-kept = Əvvəlki say qalıb.
failure-figure-too-great-todo = Sayı yoxlayın və yenidən yazın.

failure-locked-line-what = Bu bənd qutular açıldıqdan sonra yazılır.
failure-locked-line-kept = Heç nə dəyişdirilməyib.
failure-locked-line-todo = Əvvəlcə qutular açılmazdan əvvəlki bəndləri təsdiqləyin.

failure-not-all-written-what = Qutular açılmazdan əvvəlki bəndlərin hamısı yazılmayıb.
failure-not-all-written-kept = Yazdıqlarınız saxlanılıb.
failure-not-all-written-todo = Boş bəndləri doldurun. Heç nə yoxdursa, 0 yazın.

failure-unknown-field-what = Formada belə sahə yoxdur: { $field }
failure-unknown-field-kept = Heç nə dəyişdirilməyib.
failure-unknown-field-todo = Proqramı bağlayın və yenidən açın.

failure-text-too-long-what = Mətn çox uzundur.
failure-text-too-long-kept = Əvvəlki mətn qalıb.
failure-text-too-long-todo = Mətni qısaldın. Ad və ünvan üçün hədd 300 işarədir.

failure-not-a-moment-what = Belə tarix və ya vaxt yoxdur.
failure-not-a-moment-kept = Əvvəlki yazı qalıb.
failure-not-a-moment-todo = Tarixi və vaxtı yoxlayın.

failure-nameless-candidate-what = Adsız namizəd var.
failure-nameless-candidate-kept = Əvvəlki siyahı qalıb.
failure-nameless-candidate-todo = Namizədin adını yazın. Ya da sətri silin.

failure-entry-count-what = Namizədlərin və ya sualların sayı uyğun deyil.
failure-entry-count-kept = Əvvəlki siyahı qalıb.
failure-entry-count-todo = Formada ən azı { $least }, ən çoxu { $most } ola bilər.

failure-no-such-step-what = Protokolun tarixçəsində belə nöqtə yoxdur.
failure-no-such-step-kept = Protokol dəyişməyib.
failure-no-such-step-todo = Tarixçəni yenidən açın.

failure-no-such-person-what = Bu ad artıq siyahıda yoxdur.
failure-no-such-person-kept = Digər adlar yerindədir.
failure-no-such-person-todo = Başqa ad seçin.

failure-name-taken-what = Bu ad artıq var: { $name }
failure-name-taken-kept = Heç nə dəyişməyib.
failure-name-taken-todo = Başqa ad yazın. Və ya siyahıdan bu adı seçin.

failure-nameless-what = Ad yazılmayıb.
failure-nameless-kept = Heç nə dəyişməyib.
failure-nameless-todo = Adı yazın.

failure-unknown-exercise-what = Proqramda bu tapşırıq yoxdur: { $exercise }
failure-unknown-exercise-kept = Protokol olduğu kimi saxlanılıb.
failure-unknown-exercise-todo = Proqramın yeni versiyasını quraşdırın.

failure-unknown-code-what = Belə kod yoxdur: { $code }
failure-unknown-code-kept = Heç nə dəyişməyib.
failure-unknown-code-todo = Kodu yoxlayın. Kod belə görünür: P2-0417.

failure-foreign-file-what = Fayl qəbul edilmədi. { $reason }
failure-foreign-file-kept = Heç nə dəyişməyib. Fayldan heç nə götürülməyib.
failure-foreign-file-todo = Faylı düzəldin. Sonra yenidən seçin.

failure-table-what = Cədvəl oxunmadı. { $reason }
failure-table-kept = Heç nə çap edilməyib.
failure-table-todo = Cədvəli düzəldin. Sonra yenidən seçin.

failure-unknown-page-what = Bələdçidə belə səhifə yoxdur: { $page }
failure-unknown-page-kept = Qeydləriniz yerindədir.
failure-unknown-page-todo = Mündəricatdan başqa səhifə seçin.

failure-unknown-walk-what = Proqramda belə məşğələ və ya addım yoxdur: { $walk }
failure-unknown-walk-kept = Cavablarınız yerindədir.
failure-unknown-walk-todo = Siyahıdan başqa məşğələ seçin.

failure-not-a-day-what = Təqvimdə belə gün yoxdur: { $text }
failure-not-a-day-kept = Əvvəlki gün qalıb.
failure-not-a-day-todo = Günü belə yazın: 11.10.2030.

failure-no-such-lesson-what = Bu plan artıq yoxdur.
failure-no-such-lesson-kept = Digər planlar yerindədir.
failure-no-such-lesson-todo = Siyahıdan başqa plan seçin.
