import type { Field } from '../fields/field.js';
import { languageTitles } from '../fields/language.js';
import { labelField, labelKeys, labelName, labels, type LabelKey } from '../labels.js';
import { defineContent } from './define.js';

type LabelFields = {
  readonly [K in LabelKey as `label-${K}`]: {
    kind: 'text';
    label: { nb: string; nn: string };
    otherwise: (typeof labels)[K];
  };
};

const labelFields = Object.fromEntries(
  labelKeys.map((key) => [
    labelField(key),
    {
      kind: 'text',
      label: { nb: `Ordet for ${labelName(key, 'nb')}`, nn: `Ordet for ${labelName(key, 'nn')}` },
      otherwise: labels[key],
    } satisfies Field,
  ]),
) as unknown as LabelFields;

/** What a site says of itself: name, languages, colour, whom it is for, and its own words. One per tenant. */
export const settings = defineContent({
  name: 'settings',
  singleton: true,
  label: { nb: 'Innstillinger', nn: 'Innstillingar' },
  plural: { nb: 'Innstillinger', nn: 'Innstillingar' },
  newOne: { nb: 'Nye innstillinger', nn: 'Nye innstillingar' },
  purpose: {
    nb: 'Det nettstedet sier om seg selv: navn, språk, farge og egne ord.',
    nn: 'Det nettstaden seier om seg sjølv: namn, språk, farge og eigne ord.',
  },
  title: 'name',
  fields: {
    name: {
      kind: 'text',
      label: { nb: 'Navn på nettstedet', nn: 'Namn på nettstaden' },
      example: { nb: 'Furuly kommune', nn: 'Fjordvik kommune' },
      publish: 'required',
    },
    colour: {
      kind: 'plain',
      format: 'colour',
      label: { nb: 'Farge', nn: 'Farge' },
      hint: {
        nb: 'En mørk nok farge, som #0b5c5e. Kontrasten regnes ut.',
        nn: 'Ein mørk nok farge, som #0b5c5e. Kontrasten blir rekna ut.',
      },
    },
    logo: {
      kind: 'file',
      accept: 'picture',
      format: 'logo',
      label: { nb: 'Logo', nn: 'Logo' },
      hint: {
        nb: 'Kommunevåpenet eller logoen. Står øverst på nettstedet, ved siden av navnet.',
        nn: 'Kommunevåpenet eller logoen. Står øvst på nettstaden, ved sida av namnet.',
      },
    },
    targetGroup: {
      kind: 'text',
      multiline: true,
      label: { nb: 'Målgruppe', nn: 'Målgruppe' },
      example: {
        nb: 'Gravide, barn og unge 0–23 år og familiene deres',
        nn: 'Gravide, barn og unge 0–23 år og familiane deira',
      },
      publish: 'recommended',
    },
    ageFrom: { kind: 'number', min: 0, max: 120, label: { nb: 'Fra alder', nn: 'Frå alder' } },
    ageTo: { kind: 'number', min: 0, max: 120, label: { nb: 'Til alder', nn: 'Til alder' } },
    vision: { kind: 'text', multiline: true, label: { nb: 'Visjon og mål', nn: 'Visjon og mål' } },
    kommunenumre: {
      kind: 'list',
      label: { nb: 'Kommunenummer', nn: 'Kommunenummer' },
      hint: { nb: 'Flere når kommuner deler nettsted.', nn: 'Fleire når kommunar deler nettstad.' },
      entry: { nb: 'kommunenummer', nn: 'kommunenummer' },
      fields: {
        number: { kind: 'plain', label: { nb: 'Nummer', nn: 'Nummer' }, publish: 'required' },
      },
    },
    mainLanguage: {
      kind: 'choice',
      options: languageTitles,
      label: { nb: 'Hovedspråk', nn: 'Hovudspråk' },
      hint: {
        nb: 'Språket alt skrives på først. De andre språkene oversettes fra det. Bytter dere, blir det forrige ett av de andre.',
        nn: 'Språket alt blir skrive på først. Dei andre språka blir omsette frå det. Byter de, blir det førre eitt av dei andre.',
      },
      publish: 'required',
    },
    otherLanguages: {
      kind: 'list',
      apartFrom: 'mainLanguage',
      label: { nb: 'Andre språk', nn: 'Andre språk' },
      hint: {
        nb: 'Så mange dere vil. Hver side får en egen adresse på hvert språk. Det som ikke er oversatt, vises på hovedspråket. Arabisk, persisk og kurdisk leses fra høyre.',
        nn: 'Så mange de vil. Kvar side får ei eiga adresse på kvart språk. Det som ikkje er omsett, blir vist på hovudspråket. Arabisk, persisk og kurdisk blir lesne frå høgre.',
      },
      entry: { nb: 'språk', nn: 'språk' },
      fields: {
        language: {
          kind: 'choice',
          options: languageTitles,
          label: { nb: 'Språk', nn: 'Språk' },
          publish: 'required',
        },
      },
    },
    responsible: {
      kind: 'reference',
      to: ['role'],
      label: { nb: 'Ansvarlig for nettstedet', nn: 'Ansvarleg for nettstaden' },
      publish: 'recommended',
    },
    contacts: {
      kind: 'list',
      label: { nb: 'Kontakt', nn: 'Kontakt' },
      entry: { nb: 'kontakt', nn: 'kontakt' },
      fields: {
        role: { kind: 'reference', to: ['role'], label: { nb: 'Rolle', nn: 'Rolle' }, publish: 'required' },
        phone: { kind: 'plain', label: { nb: 'Telefon', nn: 'Telefon' } },
        email: { kind: 'plain', label: { nb: 'E-post', nn: 'E-post' } },
      },
    },
    accessibilityStatement: {
      kind: 'link',
      label: { nb: 'Tilgjengelighetserklæring', nn: 'Tilgjengelegheitserklæring' },
      hint: {
        nb: 'Adressen til kommunens egen erklæring på uustatus.no.',
        nn: 'Adressa til kommunen si eiga erklæring på uustatus.no.',
      },
      publish: 'recommended',
    },
    privacyPage: {
      kind: 'reference',
      to: ['page'],
      label: { nb: 'Side om personvern', nn: 'Side om personvern' },
      publish: 'recommended',
    },
    ...labelFields,
  },
  groups: [
    {
      title: { nb: 'Nettstedet', nn: 'Nettstaden' },
      fields: ['name', 'colour', 'logo', 'targetGroup', 'ageFrom', 'ageTo', 'vision', 'kommunenumre'],
    },
    { title: { nb: 'Språk', nn: 'Språk' }, fields: ['mainLanguage', 'otherLanguages'] },
    {
      title: { nb: 'Ansvar og kontakt', nn: 'Ansvar og kontakt' },
      fields: ['responsible', 'contacts', 'accessibilityStatement', 'privacyPage'],
    },
    {
      title: { nb: 'Egne ord', nn: 'Eigne ord' },
      hint: {
        nb: 'Kaller dere et nivå, et trinn eller et verktøy noe annet? Skriv deres ord. Det dere ikke endrer, heter det som står i grått.',
        nn: 'Kallar de eit nivå, eit steg eller eit verktøy noko anna? Skriv ordet dykkar. Det de ikkje endrar, heiter det som står i grått.',
      },
      fields: labelKeys.map(labelField),
    },
  ],
});
