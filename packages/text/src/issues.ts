import {
  describe,
  fieldAt,
  isContentType,
  languageWords,
  type InterfaceLanguage,
  type Issue,
  type IssueCode,
  type Language,
} from '@bti/domain';
import { dayText } from './days.js';
import { issueActs } from './issue-acts.js';

type Sentence = (values: Issue['values']) => string;
type IssueWords = Record<IssueCode, { what: Sentence; todo: Sentence }>;

const nb: IssueWords = {
  required: { what: (v) => `«${v.field}» mangler.`, todo: () => 'Fyll ut feltet.' },
  recommended: { what: (v) => `«${v.field}» er tomt.`, todo: () => 'Fyll ut feltet, eller publiser uten.' },
  unresolvedReference: {
    what: (v) => `«${v.field}» viser til noe som er slettet eller ikke finnes.`,
    todo: () => 'Velg noe annet, eller ta bort henvisningen.',
  },
  levelWithoutDecision: {
    what: () => 'Nivået slutter uten en beslutning.',
    todo: () => 'Gi det siste trinnet utfall som leder videre, tilbake eller til avslutning.',
  },
  decisionBeforeEnd: {
    what: () => 'Trinnet har en beslutning, men nivået har flere trinn etter det.',
    todo: () => 'Se om beslutningen skal stå på det siste trinnet.',
  },
  outcomeWithoutTarget: {
    what: (v) => `Utfallet «${v.outcome}» leder ingen steder.`,
    todo: () => 'Velg hvor utfallet leder.',
  },
  unknownTarget: {
    what: (v) =>
      v.note ? `Det er uklart hvor dette leder: «${v.note}».` : 'Det er uklart hvor dette leder.',
    todo: () => 'Velg et mål i stedet for «ukjent».',
  },
  hiddenTarget: {
    what: (v) => `Utfallet leder til noe som er skjult for denne leseren: «${v.title}».`,
    todo: () => 'La utfallet lede et annet sted for denne leseren, eller vis det som er skjult.',
  },
  noWayOut: {
    what: () => 'Fra dette nivået kommer ingen fram til en avslutning.',
    todo: () => 'La minst ett utfall lede til avslutning, en melding eller et nivå som gjør det.',
  },
  unreachableLevel: {
    what: () => 'Ingen utfall leder hit.',
    todo: () => 'La et utfall på et annet nivå lede hit.',
  },
  unusedStep: {
    what: () => 'Trinnet står ikke på noe nivå.',
    todo: () => 'Legg det til et nivå, eller slett det.',
  },
  noGuide: {
    what: () => 'Nettstedet har ingen veileder.',
    todo: () => 'Lag en veileder med minst ett nivå.',
  },
  noWarning: {
    what: () => 'Veilederen har ingen varselboks om vold og overgrep.',
    todo: () => 'Lag en varselboks som sier hvem man ringer.',
  },
  warningShownNowhere: {
    what: () => 'Varselboksen vises ingen steder.',
    todo: () => 'Velg hvor den skal vises, eller vis den på alle sider.',
  },
  headingOrder: {
    what: (v) => `«${v.field}» hopper over et overskriftsnivå.`,
    todo: () => 'Bruk stor overskrift før liten.',
  },
  linkText: {
    what: (v) => `Lenketeksten «${v.text}» sier ikke hvor lenken går.`,
    todo: () => 'Skriv hva leseren finner der.',
  },
  personalNumber: {
    what: (v) => `«${v.field}» inneholder noe som ser ut som et fødselsnummer.`,
    todo: () => 'Ta det bort. Veilederen skal aldri inneholde opplysninger om personer.',
  },
  contradictoryDeadlines: {
    what: (v) => `To frister for det samme sier ulike ting: ${v.first} og ${v.second}.`,
    todo: () => 'Behold den ene, eller si når hver av dem gjelder.',
  },
  noLongerValid: {
    what: (v) => `Gikk ut ${v.date}.`,
    todo: () => 'Bytt den ut, eller gi den ny gyldighetstid.',
  },
  notYetValid: {
    what: (v) => `Gjelder først fra ${v.date}.`,
    todo: () => 'Se om det som gjelder i dag, også er med.',
  },
  missingTranslation: {
    what: (v) =>
      v.count === 1 ? `Én tekst mangler på ${v.language}.` : `${v.count} tekster mangler på ${v.language}.`,
    todo: () => 'De vises på hovedspråket til de er oversatt.',
  },
  outdatedTranslation: {
    what: (v) =>
      v.count === 1
        ? `Én tekst på ${v.language} er eldre enn hovedteksten.`
        : `${v.count} tekster på ${v.language} er eldre enn hovedteksten.`,
    todo: () => 'Se over oversettelsen.',
  },
  otherWrittenForm: {
    what: (v) =>
      `Teksten på ${v.language} har ordet «${v.word}», som er ${v.other}.${v.more === 1 ? ' Ett ord til er også det.' : v.more ? ` ${v.more} ord til er også det.` : ''}`,
    todo: (v) => `På ${v.language} heter det ${v.proposal}. Et navn eller et sitat kan stå som det er.`,
  },
  noAccessibilityStatement: {
    what: () => 'Nettstedet har ingen tilgjengelighetserklæring.',
    todo: () => 'Lag erklæringen på uustatus.no, og legg adressen inn i innstillingene.',
  },
  paleColour: {
    what: (v) => `Fargen ${v.colour} er for lys mot hvitt.`,
    todo: () => 'Velg en mørkere farge i innstillingene.',
  },
  missingAlt: {
    what: () => 'Bildet har ingen tekst for den som ikke ser det.',
    todo: () => 'Skriv hva bildet viser, eller kryss av for at det bare er til pynt.',
  },
  othersAlt: {
    what: () => 'Teksten ble skrevet for et annet bilde.',
    todo: () => 'Skriv hva dette bildet viser, eller si ved bildet at teksten passer.',
  },
  untaggedPdf: {
    what: (v) =>
      `«${v.name}» er en PDF uten tagger. En skjermleser finner ikke overskrifter, lister og felt i den.`,
    todo: () =>
      'Lag PDF-en på nytt fra Word med «Lagre som PDF», med valget «Dokumentstrukturkoder for tilgjengelighet», eller legg ut Word-filen.',
  },
};

const nn: IssueWords = {
  required: { what: (v) => `«${v.field}» manglar.`, todo: () => 'Fyll ut feltet.' },
  recommended: { what: (v) => `«${v.field}» er tomt.`, todo: () => 'Fyll ut feltet, eller publiser utan.' },
  unresolvedReference: {
    what: (v) => `«${v.field}» viser til noko som er sletta eller ikkje finst.`,
    todo: () => 'Vel noko anna, eller ta bort tilvisinga.',
  },
  levelWithoutDecision: {
    what: () => 'Nivået sluttar utan ei avgjerd.',
    todo: () => 'Gi det siste steget utfall som leier vidare, tilbake eller til avslutning.',
  },
  decisionBeforeEnd: {
    what: () => 'Steget har ei avgjerd, men nivået har fleire steg etter det.',
    todo: () => 'Sjå om avgjerda skal stå på det siste steget.',
  },
  outcomeWithoutTarget: {
    what: (v) => `Utfallet «${v.outcome}» leier ingen stad.`,
    todo: () => 'Vel kvar utfallet leier.',
  },
  unknownTarget: {
    what: (v) =>
      v.note ? `Det er uklart kvar dette leier: «${v.note}».` : 'Det er uklart kvar dette leier.',
    todo: () => 'Vel eit mål i staden for «ukjent».',
  },
  hiddenTarget: {
    what: (v) => `Utfallet leier til noko som er skjult for denne lesaren: «${v.title}».`,
    todo: () => 'La utfallet leie ein annan stad for denne lesaren, eller vis det som er skjult.',
  },
  noWayOut: {
    what: () => 'Frå dette nivået kjem ingen fram til ei avslutning.',
    todo: () => 'La minst eitt utfall leie til avslutning, ei melding eller eit nivå som gjer det.',
  },
  unreachableLevel: {
    what: () => 'Ingen utfall leier hit.',
    todo: () => 'La eit utfall på eit anna nivå leie hit.',
  },
  unusedStep: {
    what: () => 'Steget står ikkje på noko nivå.',
    todo: () => 'Legg det til eit nivå, eller slett det.',
  },
  noGuide: {
    what: () => 'Nettstaden har ingen rettleiar.',
    todo: () => 'Lag ein rettleiar med minst eitt nivå.',
  },
  noWarning: {
    what: () => 'Rettleiaren har ingen varselboks om vald og overgrep.',
    todo: () => 'Lag ein varselboks som seier kven ein ringjer.',
  },
  warningShownNowhere: {
    what: () => 'Varselboksen blir ikkje vist nokon stad.',
    todo: () => 'Vel kvar han skal visast, eller vis han på alle sider.',
  },
  headingOrder: {
    what: (v) => `«${v.field}» hoppar over eit overskriftsnivå.`,
    todo: () => 'Bruk stor overskrift før lita.',
  },
  linkText: {
    what: (v) => `Lenkjeteksten «${v.text}» seier ikkje kvar lenkja går.`,
    todo: () => 'Skriv kva lesaren finn der.',
  },
  personalNumber: {
    what: (v) => `«${v.field}» inneheld noko som ser ut som eit fødselsnummer.`,
    todo: () => 'Ta det bort. Rettleiaren skal aldri innehalde opplysningar om personar.',
  },
  contradictoryDeadlines: {
    what: (v) => `To fristar for det same seier ulike ting: ${v.first} og ${v.second}.`,
    todo: () => 'Hald på den eine, eller sei når kvar av dei gjeld.',
  },
  noLongerValid: {
    what: (v) => `Gjekk ut ${v.date}.`,
    todo: () => 'Byt han ut, eller gi han ny gyldigheitstid.',
  },
  notYetValid: {
    what: (v) => `Gjeld først frå ${v.date}.`,
    todo: () => 'Sjå om det som gjeld i dag, også er med.',
  },
  missingTranslation: {
    what: (v) =>
      v.count === 1 ? `Éin tekst manglar på ${v.language}.` : `${v.count} tekstar manglar på ${v.language}.`,
    todo: () => 'Dei blir viste på hovudspråket til dei er omsette.',
  },
  outdatedTranslation: {
    what: (v) =>
      v.count === 1
        ? `Éin tekst på ${v.language} er eldre enn hovudteksten.`
        : `${v.count} tekstar på ${v.language} er eldre enn hovudteksten.`,
    todo: () => 'Sjå over omsetjinga.',
  },
  otherWrittenForm: {
    what: (v) =>
      `Teksten på ${v.language} har ordet «${v.word}», som er ${v.other}.${v.more === 1 ? ' Eitt ord til er òg det.' : v.more ? ` ${v.more} ord til er òg det.` : ''}`,
    todo: (v) => `På ${v.language} heiter det ${v.proposal}. Eit namn eller eit sitat kan stå som det er.`,
  },
  noAccessibilityStatement: {
    what: () => 'Nettstaden har inga tilgjengelegheitserklæring.',
    todo: () => 'Lag erklæringa på uustatus.no, og legg adressa inn i innstillingane.',
  },
  paleColour: {
    what: (v) => `Fargen ${v.colour} er for lys mot kvitt.`,
    todo: () => 'Vel ein mørkare farge i innstillingane.',
  },
  missingAlt: {
    what: () => 'Biletet har ingen tekst for den som ikkje ser det.',
    todo: () => 'Skriv kva biletet viser, eller kryss av for at det berre er til pynt.',
  },
  othersAlt: {
    what: () => 'Teksten blei skriven for eit anna bilete.',
    todo: () => 'Skriv kva dette biletet viser, eller sei ved biletet at teksten passar.',
  },
  untaggedPdf: {
    what: (v) =>
      `«${v.name}» er ein PDF utan taggar. Ein skjermlesar finn ikkje overskrifter, lister og felt i han.`,
    todo: () =>
      'Lag PDF-en på nytt frå Word med «Lagre som PDF», med valet «Dokumentstrukturkodar for tilgjenge», eller legg ut Word-fila.',
  },
};

/** The values of a finding, which are codes and dates, in the words of the person who reads it. */
function inWords({ itemType, path, values }: Finding, language: InterfaceLanguage): Issue['values'] {
  const fields = isContentType(itemType) ? describe(itemType).fields : {};
  const field = fieldAt(fields, path)?.label[language] ?? '';
  const said: Issue['values'] = { ...values, field };
  if (typeof values.language === 'string')
    said.language = languageWords[values.language as Language]?.[language] ?? values.language;
  if (typeof values.proposal === 'string') {
    said.other = languageWords[values.language === 'nn' ? 'nb' : 'nn'][language];
    said.proposal = values.proposal
      .split('/')
      .map((word) => `«${word}»`)
      .join(' eller ');
  }
  if (typeof values.date === 'string') said.date = dayText(values.date, language);
  const unit = fieldAt(fields, path.replace(/[^/]+$/, 'unit'));
  if (unit?.kind === 'choice')
    for (const name of ['first', 'second'] as const)
      said[name] = String(values[name] ?? '').replace(
        /[A-Za-z]+/,
        (code) => unit.options[code]?.[language] ?? code,
      );
  return said;
}

type Finding = Pick<Issue, 'code' | 'values' | 'itemType' | 'path'>;

type IssueSentence = { what: string; todo: string; act: string };

/** What the check found and what to do about it, as sentences for the person who can mend it, and the act in a word. */
export function issueSentence(issue: Finding, language: InterfaceLanguage): IssueSentence {
  const words = (language === 'nn' ? nn : nb)[issue.code];
  const values = inWords(issue, language);
  return { what: words.what(values), todo: words.todo(values), act: issueActs[language][issue.code] };
}
