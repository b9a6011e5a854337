### Tapşırıqlar: siyahı, sənədlər, qiymət, yerləşdirilmiş səhv, sözlə yazı.

exercise-subtitle = { $kind } · Səviyyə { $number }: { $level } · Məntəqə { $precinct }
exercise-minutes = təxminən { $minutes } dəqiqə
how-it-went = { $reached } / { $whole } düzgün, { $at }
look-mistake = Səhvi tapın: { $code }
look-words = Sözlə yazı, səviyyə { $level }

## Sənədlər

row-of-candidate = { $name }: { $row }
row-of-question = Sual { $entry }: { $row }
source-item = bənd { $item }
source-row = { $document }: { $row }
# $figure (text): "1 200".
source-with-figure = { $source } ({ $figure })

## Qiymət

grade-all-right = Bütün bəndlər düzgündür.
grade-summary = Düzgün bəndlər: { $right } / { $whole }.

mistake-miscounted = Səhv sayılıb
mistake-miscounted-about = Say sənəddəki saya uyğun gəlmir. Yenidən sayın və ya rəqəmləri bir-bir müqayisə edin.
mistake-miscounted-said = Say sənəddəki saydan fərqlidir.
mistake-wrong-line = Başqa bəndin sayı
mistake-wrong-line-about = Bu say başqa yerə aiddir. Hər bəndin sənədini yoxlayın.
mistake-wrong-line-said = Bu say buradan götürülüb: { $source }
mistake-arithmetic = Hesab səhvi
mistake-arithmetic-about = Cəm və ya fərq düz gəlmir. Hesablamanı iki üzv ayrıca aparsın.
mistake-arithmetic-said = Hissələr cəmə uyğun gəlmir. Yenidən hesablayın.
mistake-blank = Boş qalıb
mistake-blank-about = Boş yer sıfır deyil. Heç nə yoxdursa, 0 yazın.
mistake-blank-said = Heç nə yazılmayıb.
mistake-order = Ardıcıllıq
mistake-order-about = Qutular açıldıqdan sonra əvvəlki bəndlər dəyişdirilib. Onlar qutular açılmazdan əvvəl tamamlanır.
mistake-order-said = Bu bənd qutular açılmazdan əvvəl təsdiqlənib. Sonra dəyişdirilib.
mistake-follows-said = Say yazdığınız digər bəndlərdən çıxır. Ayrıca səhv deyil.

## Səhvi tapın

planted-about-1 = Yoxlama hansı bəndlərin uyğun gəlmədiyini göstərir.
planted-about-2 = Yoxlama yalnız uyğunsuzluqların sayını deyir.
planted-about-3 = Yoxlama susur. Bəndləri özünüz müqayisə edin.
planted-broken = Uyğunsuzluq: { $count }

## Sözlə yazı

words-nothing-read = Yazını say kimi oxumaq olmadı.
words-say-another = Yazdığınız sözlər bu sayı bildirir: { $figure }
words-spelling = “{ $written }” yox, “{ $correct }” yazılır.

# Yenidən nə edilir. $items: bəndlərin nömrələri, $documents: sənədlər.
repeat-compare = Sənədlə müqayisə edin: bənd { $items }. Sənəd: { $documents }.
repeat-add = Hissələri yenidən toplayın: bənd { $items }.
repeat-bundles = Bağlamaları açmadan sayın: bənd { $items }.
repeat-look-through = Bülletenləri vərəq-vərəq yoxlayın: bənd { $items }.
repeat-ballots = Bülletenləri yenidən sayın: bənd { $items }.
repeat-names = Adları və imzaları yenidən sayın: bənd { $items }.
repeat-cards = Vəsiqələri yenidən sayın: bənd { $items }.
