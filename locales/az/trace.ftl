### Which counting step went wrong: causes, why the figures say so, the smallest recount (Azerbaijani, written first).

## What all traces share

trace-either = { $lines } (bunlardan biri)
trace-shortened = { $first }, …, { $last }
trace-difference = Fərq: { $difference }.
trace-minutes = Təxminimizə görə, bu, { $minutes } dəqiqə çəkər.

## Counting steps that are no part of a rule

step-writing = Protokola köçürülmüş sayları sənədlərlə müqayisə edin. Birinizdən sayları ucadan oxumağı xahiş edin.
step-adding = Hissələri yenidən toplayın. Cəmi iki üzv ayrı-ayrılıqda hesablasın.

## Slips of writing

cause-lines-swapped = İki bənd dəyişik düşmüş ola bilər: bənd { $lines }
cause-lines-swapped-why = Bu iki bəndin saylarının yeri səhvdirsə, bütün fərqlər izah olunur.
cause-lines-swapped-recount = Hər iki bəndin sayını öz sənədi ilə müqayisə edin: { $documents }.
cause-digits-transposed = Qonşu iki rəqəmin yeri dəyişmiş ola bilər: bənd { $lines }
cause-digits-transposed-why = Fərq doqquza qalıqsız bölünür: qonşu iki rəqəmin yeri dəyişəndə belə olur.
cause-digits-transposed-recount = Bəndin sayını sənədlə rəqəm-rəqəm müqayisə edin: { $documents }.
cause-digit-misread = Bir rəqəm oxşar rəqəm kimi oxunmuş ola bilər: bənd { $lines }
cause-digit-misread-why = Əl yazısında bəzi rəqəmlər oxşayır: 1 və 7, 3 və 8, 0 və 6, 5 və 6. Belə bir səhv bütün fərqləri izah edir.
cause-digit-misread-recount = Bəndin sayını sənədlə rəqəm-rəqəm müqayisə edin: { $documents }.
cause-digit-dropped = Bir rəqəm yazılmamış ola bilər: bənd { $lines }
cause-digit-dropped-why = Sayda bir rəqəm çatmırsa, bütün fərqlər izah olunur.
cause-digit-dropped-recount = Bəndin sayını sənədlə rəqəm-rəqəm müqayisə edin: { $documents }.
cause-digit-doubled = Bir rəqəm iki dəfə yazılmış ola bilər: bənd { $lines }
cause-digit-doubled-why = Sayda iki eyni rəqəm yanaşıdır. Biri artıqdırsa, bütün fərqlər izah olunur.
cause-digit-doubled-recount = Bəndin sayını sənədlə rəqəm-rəqəm müqayisə edin: { $documents }.
cause-neighbour-copied = Qonşu bəndin sayı köçürülmüş ola bilər: bənd { $lines }
cause-neighbour-copied-why = Qonşu bənddə də eyni say yazılıb (bənd { $other }). Yalnız bu bənd səhvdirsə, bütün fərqlər izah olunur.
cause-neighbour-copied-recount = Bəndin sayını öz sənədi ilə müqayisə edin: { $documents }.
cause-total-wrong = Cəm səhv yazılmış ola bilər: bənd { $lines }
cause-total-wrong-why = Hissələr digər bəndlərə uyğundur, yalnız cəm uyğun gəlmir.
cause-total-wrong-recount = Hissələri yenidən toplayın. Cəmi bənd { $lines } ilə müqayisə edin.

## Slips of counting

cause-form-ballots-in-box = Müəyyənləşdirilmiş formada olmayan bülletenlər qutuya qatılmış ola bilər: bənd { $lines }
cause-form-ballots-in-box-why = Belə bülletenlərin sayı fərqə bərabərdir (bənd { $other }). Onlar qutunun bəndinə daxil deyil.
cause-form-ballots-in-box-recount = Müəyyənləşdirilmiş formada olmayan bülletenləri ayrı qoyun. Qutunun qalan bülletenlərini yenidən sayın: bənd { $lines }.
cause-mobile-box-forgotten = Daşınan seçki qutusunun bülletenləri unudulmuş ola bilər: bənd { $lines }
cause-mobile-box-forgotten-why = Daşınan seçki qutusunun bülletenləri qatılmayıbsa, bütün fərqlər izah olunur (bənd { $other }).
cause-mobile-box-forgotten-recount = Sayma qeydinə baxın: daşınan seçki qutusunun bülletenləri qatılıbmı? Bu bəndləri müqayisə edin: { $items }.
cause-mobile-box-added-twice = Daşınan seçki qutusu iki dəfə sayılmış ola bilər: bənd { $lines }
cause-mobile-box-added-twice-why = Daşınan seçki qutusundakı bülletenlərin sayı fərqə bərabərdir (bənd { $other }). Onlar daşınmaz qutuların bəndinə də yazılmış ola bilər.
cause-mobile-box-added-twice-recount = Sayma qeydinə baxın: daşınan seçki qutusunun bülletenləri iki bəndə qatılıbmı? Bu bəndləri müqayisə edin: { $items }.
cause-spoilt-counted-as-unused = Korlanmış bülletenlər istifadə edilməmiş kimi sayılmış ola bilər: bənd { $lines }
cause-spoilt-counted-as-unused-why = Korlanmış bülletenlərin sayı fərqə bərabərdir (bənd { $other }).
cause-spoilt-counted-as-unused-recount = Korlanmış bülletenləri ayrı qoyun. İstifadə edilməmiş bülletenləri yenidən sayın: bənd { $lines }.
cause-unused-counted-once-more = İstifadə edilməmiş bülletenlər iki dəfə toplanmış ola bilər: bənd { $lines }
cause-unused-counted-once-more-why = Fərq istifadə edilməmiş bülletenlərin bir tam sayımı qədərdir.
cause-unused-counted-once-more-recount = Bəndin sayını aktla və sayma qeydi ilə müqayisə edin: { $documents }.
cause-bundle-off = Bir bağlama əskik və ya artıq sayılmış ola bilər: bənd { $lines }
cause-bundle-off-why = Bağlamada { $bundle } bülleten olursa, bir bağlama bütün fərqləri izah edir.
cause-bundle-off-recount = Yalnız bağlamaları sayın: bənd { $items }. Onları sayma qeydi ilə müqayisə edin.
cause-invalid-left-in-pile = Etibarsız bülletenlər etibarlı yığında qalmış ola bilər: bənd { $lines }
cause-invalid-left-in-pile-why = Bir neçə etibarsız bülleten yığında qalıbsa, onlar iki dəfə sayılıb.
cause-invalid-left-in-pile-recount = Yığınları vərəq-vərəq yoxlayın: bənd { $items }. Etibarsız bülleten axtarın.
cause-dvc-voters-forgotten = Səsvermə vəsiqəsi ilə səs verənlər unudulmuş ola bilər: bənd { $lines }
cause-dvc-voters-forgotten-why = Səsvermə vəsiqəsi bəndləri bu cəmə qatılmayıbsa, bütün fərqlər izah olunur (bənd { $other }).
cause-dvc-voters-forgotten-recount = Siyahıya əlavə edilmiş vəsiqələri sayın: bənd { $other }. Sonra cəmi yenidən hesablayın.
cause-line-miscounted = Bir bənd səhv sayılmış ola bilər: bənd { $lines }
cause-line-miscounted-why = Tanıdığımız xüsusi səhvlərə oxşamır, amma yalnız bu bənd səhvdirsə, bütün fərqlər izah olunur.
cause-line-miscounted-recount = Bəndi yenidən sayın: { $items }. Mənbə: { $documents }.
