### Məşğələlərin və treninqlərin kağızları (əvvəlcə azərbaycanca yazılıb).

## Məşğələnin kağızları

# $n (number): minutes.
print-walk-minutes = { $n } dəqiqə
# Under the name of the role.
print-walk-checklist = Yoxlama siyahısı
print-walk-name = Soyadı, adı
print-walk-date = Tarix
print-walk-done = Edildi
# Said of an empty box to a reader who does not see it.
print-walk-tick = boş xana
print-walk-time = Vaxt
print-walk-what = Nə edirsiniz
print-walk-basis = Haradan bilirik
print-walk-cards = Rol kartları
# $text (text): what is said aloud, without quotation marks.
print-walk-aloud = Ucadan deyin: “{ $text }”
print-walk-no-steps = Bu məşğələdə sizin addımınız yoxdur. Plandakı yerinizdə durun və baxın. Sonra gördüyünüzü qrupa danışın.
print-walk-handout = Paylama vərəqi
print-walk-roles = Rollar:
print-walk-steps = Addımlar
print-walk-solutions = Düzgün cavablar
# Before the text of the right answer.
print-walk-right = Düzgündür:

## Cib kartı

print-walk-pocket = Bir də baxın
print-walk-pocket-back = Bir də baxın: arxa üz
print-walk-pocket-none = Hələ yanlış cavabınız yoxdur. Bir məşğələ keçin. Sonra kartı yenidən çap edin.
print-walk-pocket-own = Öz qeydlərim
print-walk-pocket-print = Çap: A6 kağız, 100%, hər iki üz. A6 yoxdursa, bir A4 vərəqdə dörd səhifə çap edin və kəsin.

## Cavab kartları

print-walk-answer-cards = Cavab kartları A–D
print-walk-answer-cards-print = Hər iştirakçı üçün bir vərəq çap edin. Qırıq xətt boyunca kəsin.

## Gündəlik və iştirakçılar

print-walk-agenda = Gündəlik
# $n (number): the day.
print-walk-agenda-day = Gün { $n }
print-walk-agenda-minutes = Dəqiqə
print-walk-agenda-what = Nə edilir
print-walk-agenda-kind = Növü
# $hours (number), $minutes (number).
print-walk-lasts = { $hours } saat { $minutes } dəqiqə
print-walk-lasts-hours = { $hours } saat
print-walk-lasts-minutes = { $minutes } dəqiqə
# $time (text): 6 hours 30 minutes.
print-walk-agenda-total = Cəmi: { $time }
print-walk-agenda-work = İş: { $time }
print-walk-agenda-breaks = Fasilə: { $time }
print-walk-agenda-parked = Qrupun sona saxlanılan sualları
print-walk-agenda-votes = Qrupun cavabları
print-walk-agenda-question = Sual
print-walk-agenda-right = Düzgün
print-walk-agenda-votes-about = Hərfin altında bu cavabı seçənlərin sayı yazılıb. Oxdan əvvəl birinci, oxdan sonra ikinci cavablardır.
print-walk-attendance = İştirakçıların siyahısı
print-walk-attendance-place = Yer
print-walk-attendance-trainer = Trener
print-walk-attendance-name = Soyadı, adı, atasının adı
print-walk-attendance-precinct = Məntəqə №
# $n (number): the day.
print-walk-attendance-signature = İmza, gün { $n }
