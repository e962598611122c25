import type { FileProblemCode, FileRefusal, InterfaceLanguage } from '@bti/domain';
import { fileRefusalSentence } from './file-refusals.js';

/** What the file itself can be wrong about, and what only shows against the content that stands there already. */
export type FileFaultCode =
  | FileProblemCode
  | 'addressTaken'
  | 'otherType'
  | 'missingTarget'
  | 'wrongTarget'
  | 'unknownFile'
  | 'notPicture'
  | 'unknownPart'
  | 'noSite'
  | 'wrongHash'
  | 'badArchive'
  | 'fileRefused';
export type FileFault = { where: string; code: FileFaultCode; values: Record<string, string> };

type Sentence = (values: Record<string, string>) => string;

const nb: Record<FileFaultCode, Sentence> = {
  notJson: (v) => `Filen er ikke gyldig JSON: ${v.detail}`,
  notThisFormat: () => 'Filen er ikke i plattformens utvekslingsformat.',
  unknownVersion: () => 'Filen har en versjon av formatet som ikke kan leses her.',
  unknownType: (v) => `Innholdstypen «${v.type}» finnes ikke.`,
  noId: () => 'Elementet har verken «id» eller «key».',
  sameIdTwice: () => 'Et annet element i filen har samme identitet.',
  sameAddressTwice: (v) => `Et annet element i filen har også adressen «${v.slug}».`,
  badSlug: () => 'Adressen kan bare ha små bokstaver a–z, tall og bindestrek.',
  badValue: () => 'Verdien kan ikke lagres i dette feltet.',
  unknownField: (v) => (v.field ? `Ukjent felt: ${v.field}.` : 'Feltet finnes ikke.'),
  unknownKey: (v) => `Det er ikke noe element i filen med nøkkelen «${v.key}».`,
  noReader: () => 'Det står ikke hvem dette gjelder for: verken «tjeneste» eller «audience».',
  unknownAudience: (v) => `Det finnes ingen lesere som heter «${v.audience}».`,
  sameReaderTwice: () => 'Elementet har to varianter for de samme leserne.',
  addressTaken: (v) => `Adressen «${v.slug}» er allerede i bruk av noe annet på nettstedet.`,
  otherType: () => 'Det finnes allerede noe av en annen type med denne identiteten.',
  missingTarget: () => 'Viser til noe som verken står i filen eller finnes fra før.',
  wrongTarget: () => 'Viser til noe av en type som ikke kan stå her.',
  unknownFile: () => 'Filen følger ikke med, og finnes ikke fra før.',
  notPicture: () => 'Her kan det bare stå et bilde.',
  unknownPart: () =>
    'Dette hører ikke til i pakken. Den kan bare ha site.json, og filer som site.json nevner.',
  noSite: () => 'Pakken har ingen site.json.',
  wrongHash: () => 'Filen er en annen enn navnet sier.',
  badArchive: () => 'Pakken er skadet, eller har noe i seg som ikke hører hjemme der. Eksporter på nytt.',
  fileRefused: (v) => fileRefusalSentence(v.reason as FileRefusal, 'nb'),
};

const nn: Record<FileFaultCode, Sentence> = {
  notJson: (v) => `Fila er ikkje gyldig JSON: ${v.detail}`,
  notThisFormat: () => 'Fila er ikkje i utvekslingsformatet til plattforma.',
  unknownVersion: () => 'Fila har ein versjon av formatet som ikkje kan lesast her.',
  unknownType: (v) => `Innhaldstypen «${v.type}» finst ikkje.`,
  noId: () => 'Elementet har korkje «id» eller «key».',
  sameIdTwice: () => 'Eit anna element i fila har same identitet.',
  sameAddressTwice: (v) => `Eit anna element i fila har òg adressa «${v.slug}».`,
  badSlug: () => 'Adressa kan berre ha små bokstavar a–z, tal og bindestrek.',
  badValue: () => 'Verdien kan ikkje lagrast i dette feltet.',
  unknownField: (v) => (v.field ? `Ukjent felt: ${v.field}.` : 'Feltet finst ikkje.'),
  unknownKey: (v) => `Det er ikkje noko element i fila med nøkkelen «${v.key}».`,
  noReader: () => 'Det står ikkje kven dette gjeld for: korkje «tjeneste» eller «audience».',
  unknownAudience: (v) => `Det finst ingen lesarar som heiter «${v.audience}».`,
  sameReaderTwice: () => 'Elementet har to variantar for dei same lesarane.',
  addressTaken: (v) => `Adressa «${v.slug}» er alt i bruk av noko anna på nettstaden.`,
  otherType: () => 'Det finst alt noko av ein annan type med denne identiteten.',
  missingTarget: () => 'Viser til noko som korkje står i fila eller finst frå før.',
  wrongTarget: () => 'Viser til noko av ein type som ikkje kan stå her.',
  unknownFile: () => 'Fila følgjer ikkje med, og finst ikkje frå før.',
  notPicture: () => 'Her kan det berre stå eit bilete.',
  unknownPart: () =>
    'Dette høyrer ikkje til i pakka. Ho kan berre ha site.json, og filer som site.json nemner.',
  noSite: () => 'Pakka har ingen site.json.',
  wrongHash: () => 'Fila er ei anna enn namnet seier.',
  badArchive: () => 'Pakka er skadd, eller har noko i seg som ikkje høyrer heime der. Eksporter på nytt.',
  fileRefused: (v) => fileRefusalSentence(v.reason as FileRefusal, 'nn'),
};

/** What is wrong with an exchange file, as a sentence for the person who made it. */
export const fileFaultSentence = (fault: Omit<FileFault, 'where'>, language: InterfaceLanguage): string =>
  (language === 'nn' ? nn : nb)[fault.code](fault.values);
