const nb = {
  lang: 'nb',
  other: 'Nynorsk',
  signIn: 'Logg inn',
  intro: 'For deg som lager og vedlikeholder BTI-veilederen i kommunen.',
  email: 'E-postadresse',
  password: 'Passord',
  submit: 'Logg inn',
  demo: 'Demo: passordet er demo.',
  wrong: 'Feil e-postadresse eller passord.',
  newHere: 'Er du ny her?',
  register: 'Registrer deg',
  name: 'Navn',
  registerIntro: 'Du får en lenke på e-post. Den viser at adressen er din.',
  back: 'Tilbake til innlogging',
  taken: 'Denne adressen er allerede registrert.',
  fillIn: 'Skriv e-postadresse og navn.',
  mailTitle: 'Bekreft e-postadressen',
  mailText: 'Her på maskinen sendes ingen e-post. Lenken du ellers ville ha fått, er',
  mailLink: 'bekreft adressen',
  newPassword: 'Velg passord',
  newPasswordHelp: 'Minst 12 tegn.',
  tooShort: 'Passordet må ha fra 12 til 128 tegn, og ikke være e-postadressen.',
  save: 'Lagre og logg inn',
  logoutTitle: 'Vil du logge ut?',
  logoutText: 'Du blir logget ut av alle faner.',
  logout: 'Logg ut',
  loggedOut: 'Du er logget ut',
  errorTitle: 'Innloggingen kan ikke fortsette',
  error: {
    client: 'Programmet som sendte deg hit, er ikke kjent.',
    redirect: 'Adressen du skal sendes tilbake til, er ikke godkjent.',
    cookie:
      'Innloggingen ble startet i en annen nettleser, eller informasjonskapsler er slått av. Gå tilbake og prøv igjen.',
    expired: 'Det har gått for lang tid. Gå tilbake til BTI-plattformen og start innloggingen på nytt.',
    logout: 'Utloggingen mangler opplysninger, eller adressen du skal sendes til, er ikke godkjent.',
    missing: 'Siden finnes ikke.',
  },
};

const nn = {
  lang: 'nn',
  other: 'Bokmål',
  signIn: 'Logg inn',
  intro: 'For deg som lagar og held ved like BTI-rettleiaren i kommunen.',
  email: 'E-postadresse',
  password: 'Passord',
  submit: 'Logg inn',
  demo: 'Demo: passordet er demo.',
  wrong: 'Feil e-postadresse eller passord.',
  newHere: 'Er du ny her?',
  register: 'Registrer deg',
  name: 'Namn',
  registerIntro: 'Du får ei lenkje på e-post. Ho viser at adressa er di.',
  back: 'Tilbake til innlogging',
  taken: 'Denne adressa er allereie registrert.',
  fillIn: 'Skriv e-postadresse og namn.',
  mailTitle: 'Stadfest e-postadressa',
  mailText: 'Her på maskina blir det ikkje sendt e-post. Lenkja du elles ville ha fått, er',
  mailLink: 'stadfest adressa',
  newPassword: 'Vel passord',
  newPasswordHelp: 'Minst 12 teikn.',
  tooShort: 'Passordet må ha frå 12 til 128 teikn, og ikkje vere e-postadressa.',
  save: 'Lagre og logg inn',
  logoutTitle: 'Vil du logge ut?',
  logoutText: 'Du blir logga ut av alle faner.',
  logout: 'Logg ut',
  loggedOut: 'Du er logga ut',
  errorTitle: 'Innlogginga kan ikkje halde fram',
  error: {
    client: 'Programmet som sende deg hit, er ikkje kjent.',
    redirect: 'Adressa du skal sendast tilbake til, er ikkje godkjend.',
    cookie:
      'Innlogginga vart starta i ein annan nettlesar, eller informasjonskapslar er slått av. Gå tilbake og prøv igjen.',
    expired: 'Det har gått for lang tid. Gå tilbake til BTI-plattforma og start innlogginga på nytt.',
    logout: 'Utlogginga manglar opplysningar, eller adressa du skal sendast til, er ikkje godkjend.',
    missing: 'Sida finst ikkje.',
  },
};

export const texts = { nb, nn };

/** The language of the page: what was asked for, then what was chosen before, then the browser's; else bokmål. */
export function languageOf({ asked, kept, accepted }) {
  const wishes = [
    ...(asked ?? '').split(/\s+/),
    kept,
    ...(accepted ?? '').split(',').map((part) => part.split(';')[0]),
  ];
  for (const wish of wishes) {
    const code = wish?.trim().toLowerCase().split('-')[0];
    if (code === 'nn' || code === 'nb') return code;
  }
  return 'nb';
}
