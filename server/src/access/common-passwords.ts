/**
 * Passwords of twelve characters and more that attackers try first: keyboard rows, repeated words and the words of this field.
 * Digits and signs at the end do not count, so `bibliotheek2026!` is found under `bibliotheek`.
 */
export const commonPasswords: ReadonlySet<string> = new Set(
  `123456789012 1234567890123 12345678901234 123456789012345 1234567890ab 0123456789ab 012345678910 121212121212 123123123123
  111111111111 000000000000 112233445566 987654321098 098765432109 1q2w3e4r5t6y 1qaz2wsx3edc 1q2w3e4r5t6y7u qwertyuiop qwertyuiopasdf
  qwertyuiop[] qwerty123456 qwerty1234567 qwertyqwerty azertyuiop asdfghjkl asdfghjkl123 zxcvbnm zxcvbnm12345 qazwsxedcrfv abcdefghijkl
  abcdefghijklm abcdefghijklmnop abcd1234abcd abc123abc123 password passwordpassword password1234 passw0rd1234 p@ssw0rd1234 mypassword
  administrator admin123admin adminadminadmin letmeinletmein welcomewelcome iloveyou iloveyouiloveyou iloveyou1234 princess superman
  sunshine sunshinesunshine football basketball trustno1trustno1 changemechangeme wachtwoord wachtwoordwachtwoord mijnwachtwoord
  geheimwachtwoord nieuwwachtwoord ditismijnwachtwoord welkom welkomwelkom welkom123welkom welkomthuis bibliotheek debibliotheek
  bibliotheekbibliotheek gemeente gemeentegemeente degemeente informatiepunt informatiepunten digitaleoverheid infopunt regiepunt
  regiepuntregiepunt medewerker vrijwilliger vrijwilligers coordinator nederland amsterdam rotterdam ajaxamsterdam feyenoord
  feyenoordrotterdam psveindhoven goedemorgen goedemiddag hallohallohallo ikhouvanjou ikhouvanjouook zomervakantie kerstvakantie
  maandagochtend vergeten wachtwoordvergeten inloggen testtesttest test1234test monkeymonkey dragondragon masterchief startrekfan`.split(
    /\s+/,
  ),
);
