/** Words that, as a part of a field's name, say that it is there to identify a person. */
const IDENTIFYING = [
  'naam',
  'name',
  'voornaam',
  'achternaam',
  'firstname',
  'lastname',
  'surname',
  'initialen',
  'voorletters',
  'adres',
  'address',
  'straat',
  'street',
  'huisnummer',
  'postcode',
  'postalcode',
  'zipcode',
  'woonplaats',
  'geboortedatum',
  'birthdate',
  'birthday',
  'dateofbirth',
  'dob',
  'telefoon',
  'telefoonnummer',
  'phone',
  'mobiel',
  'mobile',
  'email',
  'mail',
  'emailadres',
  'bsn',
  'burgerservicenummer',
  'patientnummer',
  'patientid',
  'patientnumber',
  'dossiernummer',
  'recordnumber',
  'mrn',
  'clientnummer',
  'clientid',
  'polisnummer',
]

const plain = (key: string): string =>
  key
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '')

const NAMES = new Set(IDENTIFYING)

/** Tells whether a field is named for something that identifies a person. */
export const namesIdentity = (key: string): boolean =>
  NAMES.has(plain(key)) ||
  key
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .split(/[-_. ]/)
    .some((part) => NAMES.has(plain(part)))

/** The check of a burgerservicenummer: 8 or 9 digits, weighed 9 to 2 and −1, divisible by 11. */
const passesBsnCheck = (digits: string): boolean => {
  if (!/^\d{8,9}$/.test(digits) || /^0+$/.test(digits)) return false
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1]
  const sum = [...digits.padStart(9, '0')].reduce(
    (total, digit, place) => total + Number(digit) * (weights[place] ?? 0),
    0,
  )
  return sum % 11 === 0
}

const SHAPES: readonly RegExp[] = [
  /\S@\S+\.\S/,
  /^\+?[\d\s().-]{9,17}$/,
  /\b\d{4}\s?[A-Z]{2}\b/,
  /\p{L}{2,}\.?\s+\d{1,5}\s*\p{L}?$/u,
  /^\p{Lu}\p{L}*\.?(\s+(van|de|der|den|ten|ter|'t|\p{Lu}\p{L}*\.?))+$/u,
]

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/

/** Tells whether a value looks like a name, address, telephone number, e-mail address, record number or BSN. */
export const looksLikeIdentity = (value: unknown): boolean => {
  if (typeof value === 'number') return passesBsnCheck(String(value))
  // A day has eight digits too, and one in eleven would pass.
  if (typeof value !== 'string' || ISO_DAY.test(value)) return false
  const numbers = value.match(/\d[\d\s.-]*\d/g) ?? []
  return (
    numbers.some((number) => passesBsnCheck(number.replace(/[\s.-]/g, ''))) || SHAPES.some((shape) => shape.test(value))
  )
}
