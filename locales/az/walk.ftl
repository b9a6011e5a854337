### Addım-addım məşğələlər: qayıtma günü.

come-back-today = bu gün
come-back-tomorrow = sabah
come-back-after-election = seçki günündən sonra
