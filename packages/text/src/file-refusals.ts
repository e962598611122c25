import type { FileNotice, FileRefusal, InterfaceLanguage } from '@bti/domain';

/** Why a file is not taken in, and what to do instead. */
const nb: Record<FileRefusal, string> = {
  empty: 'Filen er tom. Se om den er lagret ferdig, og prøv igjen.',
  tooLarge:
    'Filen er større enn 20 MB. Gjør den mindre (i Word: «Komprimer bilder»), eller lenk til der den ligger.',
  tooSlow: 'Opplastingen tok for lang tid. Prøv igjen på et raskere nett.',
  tooHeavy: 'Filen er for tung å undersøke. Lagre den på nytt, gjerne delt i mindre filer, og prøv igjen.',
  unknownType:
    'Denne slags fil kan ikke legges ut. Bruk PDF, Word, Excel, PowerPoint, OpenDocument eller et bilde (PNG, JPEG, WebP).',
  svg: 'SVG-bilder kan inneholde skript og kan ikke legges ut. Lagre bildet som PNG.',
  webPage: 'Dette er en nettside, ikke et dokument. Lenk til adressen, eller lagre siden som PDF.',
  program: 'Filen er et program eller et skript, og kan ikke legges ut. Lenk til der det hentes.',
  mailOrArchive: 'Filen er en pakke med andre filer (som ZIP). Pakk den ut, og last opp hver fil for seg.',
  plainText:
    'Filen er ren tekst (som TXT eller CSV). Lim teksten inn i veilederen, eller lagre den som Word, Excel eller PDF.',
  film: 'Film og lyd kan ikke legges ut her. Lenk til der den kan spilles av.',
  phonePicture: 'Bildet er i telefonens eget format (HEIC). Lagre eller del det som JPEG.',
  otherPicture: 'Denne slags bilde kan ikke vises på nett. Lagre det som PNG eller JPEG.',
  oldOffice:
    'Filen er i et gammelt format (.doc, .xls, .ppt eller .rtf), som kan skjule makroer. Åpne den, og lagre den som .docx, .xlsx eller .pptx.',
  lockedOffice: 'Dokumentet er låst med passord. Ta bort passordet, lagre, og prøv igjen.',
  brokenPicture: 'Bildet er skadet eller ikke lagret ferdig. Åpne det, lagre det på nytt, og prøv igjen.',
  tooManyPixels:
    'Bildet har for mange piksler. Gjør det mindre enn 10 000 piksler på hver side, og prøv igjen.',
  brokenPdf: 'PDF-en er skadet eller ikke lagret ferdig. Lag den på nytt, og prøv igjen.',
  lockedPdf: 'PDF-en er kryptert eller låst med passord. Lagre den uten passord, og prøv igjen.',
  pdfScript: 'PDF-en inneholder skript. Lag den på nytt med «Skriv ut til PDF», og prøv igjen.',
  pdfLaunch:
    'PDF-en prøver å starte noe på leserens maskin. Lag den på nytt med «Skriv ut til PDF», og prøv igjen.',
  pdfEmbedded:
    'PDF-en har andre filer lagt inni seg. Ta dem ut, last opp hver for seg, og lag PDF-en på nytt.',
  hiddenContent: 'Filen har noe annet gjemt i seg. Åpne den, lagre den på nytt, og prøv igjen.',
  brokenOffice: 'Dokumentet er skadet eller ikke lagret ferdig. Åpne det, lagre det på nytt, og prøv igjen.',
  macros:
    'Dokumentet inneholder makroer. Lagre det uten makroer (som .docx, .xlsx eller .pptx), og prøv igjen.',
  embeddedFile:
    'Dokumentet har et objekt eller en fil lagt inni seg. Ta det bort eller gjør det om til et bilde.',
  remoteTemplate:
    'Dokumentet henter en mal eller et objekt fra nettet når det åpnes. Ta bort koblingen, lagre, og prøv igjen.',
  remoteContent:
    'Dokumentet henter et bilde eller noe annet fra nettet når det åpnes. Sett det inn i selve dokumentet, eller bryt koblingen, lagre, og prøv igjen. Vanlige lenker er i orden.',
  liveLink:
    'Dokumentet har en kobling (DDE) som starter eller spør et annet program når det åpnes. I Word: trykk Alt + F9, slett feltet som begynner med DDE, og lagre. I regneark: bryt koblingen under «Data». Prøv så igjen.',
  unpacksTooLarge: 'Dokumentet pakkes ut til mye mer enn det ser ut til. Lagre det på nytt, og prøv igjen.',
  badPaths:
    'Pakken har filnavn som ikke hører hjemme i et dokument. Lagre dokumentet på nytt, og prøv igjen.',
  libraryFull:
    'Det er ikke plass til flere filer. Slett filer som ikke er brukt, eller be den som drifter plattformen, om mer plass.',
  historyFull:
    'Det er ikke plass til flere filer ved siden av de tidligere versjonene som historikken tar vare på. Be den som drifter plattformen, om mer plass.',
};

const nn: Record<FileRefusal, string> = {
  empty: 'Fila er tom. Sjå om ho er lagra ferdig, og prøv igjen.',
  tooLarge:
    'Fila er større enn 20 MB. Gjer henne mindre (i Word: «Komprimer bilete»), eller lenk til der ho ligg.',
  tooSlow: 'Opplastinga tok for lang tid. Prøv igjen på eit raskare nett.',
  tooHeavy: 'Fila er for tung å undersøkje. Lagre henne på nytt, gjerne delt i mindre filer, og prøv igjen.',
  unknownType:
    'Denne typen fil kan ikkje leggjast ut. Bruk PDF, Word, Excel, PowerPoint, OpenDocument eller eit bilete (PNG, JPEG, WebP).',
  svg: 'SVG-bilete kan innehalde skript og kan ikkje leggjast ut. Lagre biletet som PNG.',
  webPage: 'Dette er ei nettside, ikkje eit dokument. Lenk til adressa, eller lagre sida som PDF.',
  program: 'Fila er eit program eller eit skript, og kan ikkje leggjast ut. Lenk til der ein hentar det.',
  mailOrArchive: 'Fila er ei pakke med andre filer (som ZIP). Pakk henne ut, og last opp kvar fil for seg.',
  plainText:
    'Fila er rein tekst (som TXT eller CSV). Lim teksten inn i rettleiaren, eller lagre han som Word, Excel eller PDF.',
  film: 'Film og lyd kan ikkje leggjast ut her. Lenk til der ein kan spele det av.',
  phonePicture: 'Biletet er i telefonen sitt eige format (HEIC). Lagre eller del det som JPEG.',
  otherPicture: 'Denne typen bilete kan ikkje visast på nett. Lagre det som PNG eller JPEG.',
  oldOffice:
    'Fila er i eit gammalt format (.doc, .xls, .ppt eller .rtf), som kan skjule makroar. Opne henne, og lagre henne som .docx, .xlsx eller .pptx.',
  lockedOffice: 'Dokumentet er låst med passord. Ta bort passordet, lagre, og prøv igjen.',
  brokenPicture: 'Biletet er skadd eller ikkje lagra ferdig. Opne det, lagre det på nytt, og prøv igjen.',
  tooManyPixels:
    'Biletet har for mange pikslar. Gjer det mindre enn 10 000 pikslar på kvar side, og prøv igjen.',
  brokenPdf: 'PDF-en er skadd eller ikkje lagra ferdig. Lag han på nytt, og prøv igjen.',
  lockedPdf: 'PDF-en er kryptert eller låst med passord. Lagre han utan passord, og prøv igjen.',
  pdfScript: 'PDF-en inneheld skript. Lag han på nytt med «Skriv ut til PDF», og prøv igjen.',
  pdfLaunch:
    'PDF-en prøver å starte noko på maskina til lesaren. Lag han på nytt med «Skriv ut til PDF», og prøv igjen.',
  pdfEmbedded:
    'PDF-en har andre filer lagde inni seg. Ta dei ut, last opp kvar for seg, og lag PDF-en på nytt.',
  hiddenContent: 'Fila har noko anna gøymt i seg. Opne henne, lagre henne på nytt, og prøv igjen.',
  brokenOffice: 'Dokumentet er skadd eller ikkje lagra ferdig. Opne det, lagre det på nytt, og prøv igjen.',
  macros:
    'Dokumentet inneheld makroar. Lagre det utan makroar (som .docx, .xlsx eller .pptx), og prøv igjen.',
  embeddedFile:
    'Dokumentet har eit objekt eller ei fil lagd inni seg. Ta det bort eller gjer det om til eit bilete.',
  remoteTemplate:
    'Dokumentet hentar ein mal eller eit objekt frå nettet når det blir opna. Ta bort koplinga, lagre, og prøv igjen.',
  remoteContent:
    'Dokumentet hentar eit bilete eller noko anna frå nettet når det blir opna. Set det inn i sjølve dokumentet, eller bryt koplinga, lagre, og prøv igjen. Vanlege lenkjer er i orden.',
  liveLink:
    'Dokumentet har ei kopling (DDE) som startar eller spør eit anna program når det blir opna. I Word: trykk Alt + F9, slett feltet som byrjar med DDE, og lagre. I rekneark: bryt koplinga under «Data». Prøv så igjen.',
  unpacksTooLarge:
    'Dokumentet blir pakka ut til mykje meir enn det ser ut til. Lagre det på nytt, og prøv igjen.',
  badPaths:
    'Pakka har filnamn som ikkje høyrer heime i eit dokument. Lagre dokumentet på nytt, og prøv igjen.',
  libraryFull:
    'Det er ikkje plass til fleire filer. Slett filer som ikkje er brukte, eller be den som driftar plattforma, om meir plass.',
  historyFull:
    'Det er ikkje plass til fleire filer ved sida av dei tidlegare versjonane som historikken tek vare på. Be den som driftar plattforma, om meir plass.',
};

type Sentence = (name: string) => string;

const noticesNb: Record<FileNotice, Sentence> = {
  renamed: (name) => `Filen heter nå «${name}», etter det den inneholder.`,
  cleaned: () => 'Skjulte opplysninger i bildet (som sted og kamera) er tatt bort.',
  scaledDown: () => 'Bildet er gjort mindre, så det blir raskt å laste.',
  stillOnly: () => 'Bildet beveget seg. Bare det første bildet er med.',
  otherFormat: () => 'Bildet er lagret i et format som alle nettlesere viser.',
  untaggedPdf: () =>
    'PDF-en er ikke tagget, så en skjermleser finner ikke overskrifter og felt. Lag den på nytt fra Word med «Dokumentstrukturkoder for tilgjengelighet».',
};

const noticesNn: Record<FileNotice, Sentence> = {
  renamed: (name) => `Fila heiter no «${name}», etter det ho inneheld.`,
  cleaned: () => 'Skjulte opplysningar i biletet (som stad og kamera) er tekne bort.',
  scaledDown: () => 'Biletet er gjort mindre, så det blir raskt å laste.',
  stillOnly: () => 'Biletet rørte seg. Berre det første biletet er med.',
  otherFormat: () => 'Biletet er lagra i eit format som alle nettlesarar viser.',
  untaggedPdf: () =>
    'PDF-en er ikkje tagga, så ein skjermlesar finn ikkje overskrifter og felt. Lag han på nytt frå Word med «Dokumentstrukturkodar for tilgjenge».',
};

/** Why a file is not taken in, as a sentence that says what to do instead. */
export const fileRefusalSentence = (reason: FileRefusal, language: InterfaceLanguage): string =>
  (language === 'nn' ? nn : nb)[reason];

/** What became of a file on its way in. `name` is what it is called now. */
export const fileNoticeSentence = (notice: FileNotice, name: string, language: InterfaceLanguage): string =>
  (language === 'nn' ? noticesNn : noticesNb)[notice](name);
