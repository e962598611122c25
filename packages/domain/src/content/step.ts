import { defineContent } from './define.js';

/**
 * A step: what to do, how, who, when and why; each block may be missing. Several deadlines and several readers
 * can stand in one step (DOMAIN a.4, trap 4). A decision is the step's question with ordered outcomes.
 */
export const step = defineContent({
  name: 'step',
  label: { nb: 'Trinn', nn: 'Steg' },
  plural: { nb: 'Trinn', nn: 'Steg' },
  newOne: { nb: 'Nytt trinn', nn: 'Nytt steg' },
  purpose: {
    nb: 'Hva som skal gjøres, hvordan, av hvem, når og hvorfor. Det er lettest å bygge på kartet.',
    nn: 'Kva som skal gjerast, korleis, av kven, når og kvifor. Det er lettast å byggje på kartet.',
  },
  title: 'title',
  fields: {
    title: { kind: 'text', label: { nb: 'Tittel', nn: 'Tittel' }, publish: 'required' },
    what: {
      kind: 'richText',
      label: { nb: 'Hva', nn: 'Kva' },
      hint: { nb: 'Hva skal skje?', nn: 'Kva skal skje?' },
      publish: 'required',
      example: {
        nb: 'Snakk med foresatte om det du har sett, før du gjør noe mer.',
        nn: 'Snakk med dei føresette om det du har sett, før du gjer noko meir.',
      },
    },
    how: {
      kind: 'richText',
      label: { nb: 'Hvordan', nn: 'Korleis' },
      example: {
        nb: 'Fortell hva du har sett og hørt, ikke hva du tror. Spør hvordan det er hjemme.',
        nn: 'Fortel kva du har sett og høyrt, ikkje kva du trur. Spør korleis det er heime.',
      },
    },
    why: { kind: 'richText', label: { nb: 'Hvorfor', nn: 'Kvifor' } },
    tasks: {
      kind: 'list',
      label: { nb: 'Deloppgaver', nn: 'Deloppgåver' },
      entry: { nb: 'deloppgave', nn: 'deloppgåve' },
      fields: { task: { kind: 'text', label: { nb: 'Oppgave', nn: 'Oppgåve' }, publish: 'required' } },
    },
    questions: {
      kind: 'list',
      label: { nb: 'Støttespørsmål', nn: 'Støttespørsmål' },
      entry: { nb: 'spørsmål', nn: 'spørsmål' },
      fields: { question: { kind: 'text', label: { nb: 'Spørsmål', nn: 'Spørsmål' }, publish: 'required' } },
    },
    childsVoice: {
      kind: 'richText',
      label: { nb: 'Barnets stemme', nn: 'Stemma til barnet' },
      hint: {
        nb: 'Hvordan barnet blir hørt i dette trinnet.',
        nn: 'Korleis barnet blir høyrt i dette steget.',
      },
      publish: 'recommended',
      example: {
        nb: 'Spør barnet hva som er fint og hva som er vanskelig, og skriv det med barnets ord.',
        nn: 'Spør barnet kva som er fint og kva som er vanskeleg, og skriv det med orda til barnet.',
      },
    },
    responsible: {
      kind: 'list',
      label: { nb: 'Hvem', nn: 'Kven' },
      hint: { nb: 'Roller, ikke personer.', nn: 'Roller, ikkje personar.' },
      entry: { nb: 'ansvarlig', nn: 'ansvarleg' },
      publish: 'required',
      fields: {
        role: { kind: 'reference', to: ['role'], label: { nb: 'Rolle', nn: 'Rolle' }, publish: 'required' },
        mode: {
          kind: 'choice',
          options: {
            does: { nb: 'gjør det', nn: 'gjer det' },
            decides: { nb: 'avgjør', nn: 'avgjer' },
            informed: { nb: 'får beskjed', nn: 'får beskjed' },
            mayAttend: { nb: 'kan være med', nn: 'kan vere med' },
            mayDelegate: { nb: 'kan delegere', nn: 'kan delegere' },
          },
          label: { nb: 'Del i dette', nn: 'Del i dette' },
        },
        note: { kind: 'text', label: { nb: 'Merknad', nn: 'Merknad' } },
      },
    },
    who: {
      kind: 'richText',
      label: { nb: 'Mer om hvem', nn: 'Meir om kven' },
      hint: { nb: 'Bare det som ikke går fram av rollene.', nn: 'Berre det som ikkje går fram av rollene.' },
    },
    deadlines: {
      kind: 'list',
      label: { nb: 'Frister', nn: 'Fristar' },
      entry: { nb: 'frist', nn: 'frist' },
      fields: {
        condition: {
          kind: 'text',
          label: { nb: 'Gjelder når', nn: 'Gjeld når' },
          hint: { nb: 'Tomt betyr alltid.', nn: 'Tomt tyder alltid.' },
        },
        amount: { kind: 'number', min: 0, max: 1000, label: { nb: 'Antall', nn: 'Tal' } },
        unit: {
          kind: 'choice',
          options: {
            hours: { nb: 'timer', nn: 'timar' },
            days: { nb: 'dager', nn: 'dagar' },
            workingDays: { nb: 'virkedager', nn: 'yrkedagar' },
            weeks: { nb: 'uker', nn: 'veker' },
            months: { nb: 'måneder', nn: 'månader' },
            immediately: { nb: 'umiddelbart', nn: 'straks' },
            withoutUndueDelay: { nb: 'uten ugrunnet opphold', nn: 'utan ugrunna opphald' },
          },
          label: { nb: 'Enhet', nn: 'Eining' },
          publish: 'required',
        },
        from: {
          kind: 'text',
          label: { nb: 'Regnet fra', nn: 'Rekna frå' },
          example: { nb: 'at undringen oppstår', nn: 'at undringa oppstår' },
        },
        what: { kind: 'text', label: { nb: 'Hva som skal være gjort', nn: 'Kva som skal vere gjort' } },
      },
    },
    when: { kind: 'richText', label: { nb: 'Mer om når', nn: 'Meir om når' } },
    tools: {
      kind: 'references',
      to: ['tool'],
      label: { nb: 'Verktøy', nn: 'Verktøy' },
      hint: { nb: 'I den rekkefølgen de brukes.', nn: 'I den rekkjefølgja dei blir brukte.' },
    },
    toolsNote: {
      kind: 'text',
      label: { nb: 'Merknad om verktøy', nn: 'Merknad om verktøy' },
      example: { nb: 'Som forrige trinn', nn: 'Som førre steg' },
    },
    sameToolsAs: {
      kind: 'references',
      to: ['step', 'level'],
      label: { nb: 'Samme verktøy som', nn: 'Same verktøy som' },
      hint: {
        nb: 'Trinn eller nivå som har verktøyene fra før.',
        nn: 'Steg eller nivå som har verktøya frå før.',
      },
    },
    arenas: { kind: 'references', to: ['arena'], label: { nb: 'Arenaer', nn: 'Arenaer' } },
    question: {
      kind: 'text',
      label: { nb: 'Spørsmål som avgjøres her', nn: 'Spørsmål som blir avgjort her' },
      example: { nb: 'Er det grunn til å gå videre?', nn: 'Er det grunn til å gå vidare?' },
    },
    outcomes: {
      kind: 'list',
      label: { nb: 'Utfall', nn: 'Utfall' },
      hint: { nb: 'Hvert utfall leder et sted.', nn: 'Kvart utfall leier ein stad.' },
      entry: { nb: 'utfall', nn: 'utfall' },
      fields: {
        label: { kind: 'text', label: { nb: 'Utfall', nn: 'Utfall' }, publish: 'required' },
        condition: {
          kind: 'text',
          multiline: true,
          label: { nb: 'Når dette gjelder', nn: 'Når dette gjeld' },
        },
        targets: { kind: 'targets', label: { nb: 'Leder til', nn: 'Leier til' }, publish: 'required' },
        document: { kind: 'text', label: { nb: 'Dette dokumenteres', nn: 'Dette blir dokumentert' } },
        needsConsent: { kind: 'boolean', label: { nb: 'Krever samtykke', nn: 'Krev samtykke' } },
        scope: {
          kind: 'choice',
          options: {
            individual: { nb: 'individtiltak', nn: 'individtiltak' },
            system: { nb: 'systemtiltak', nn: 'systemtiltak' },
            both: { nb: 'individ- og systemtiltak', nn: 'individ- og systemtiltak' },
          },
          label: { nb: 'Slags tiltak', nn: 'Slags tiltak' },
        },
      },
    },
    record: {
      kind: 'richText',
      label: { nb: 'Her dokumenterer du', nn: 'Her dokumenterer du' },
      hint: { nb: 'System og sted, aldri noe om barnet.', nn: 'System og stad, aldri noko om barnet.' },
      publish: 'recommended',
      example: {
        nb: 'I undringsnotatet, som ligger i barnets mappe hos tjenesten.',
        nn: 'I undringsnotatet, som ligg i mappa til barnet hos tenesta.',
      },
    },
    shareWith: {
      kind: 'list',
      label: { nb: 'Del med', nn: 'Del med' },
      entry: { nb: 'mottaker', nn: 'mottakar' },
      fields: {
        role: { kind: 'reference', to: ['role'], label: { nb: 'Rolle', nn: 'Rolle' }, publish: 'required' },
        what: { kind: 'text', label: { nb: 'Hva som deles', nn: 'Kva som blir delt' } },
      },
    },
    needsConsent: { kind: 'boolean', label: { nb: 'Krever samtykke', nn: 'Krev samtykke' } },
    printedNumber: {
      kind: 'plain',
      label: { nb: 'Nummer som vises', nn: 'Nummer som blir vist' },
      hint: {
        nb: 'La stå tomt for løpende nummer. En strek (–) viser ikke noe nummer.',
        nn: 'La stå tomt for løpande nummer. Ein strek (–) viser ikkje noko nummer.',
      },
    },
    exceptions: { kind: 'richText', label: { nb: 'Unntak', nn: 'Unntak' } },
    blocks: {
      kind: 'list',
      label: { nb: 'Egne bolker', nn: 'Eigne bolkar' },
      hint: { nb: 'Også for en annen leser, som leder.', nn: 'Også for ein annan lesar, som leiar.' },
      entry: { nb: 'bolk', nn: 'bolk' },
      fields: {
        title: { kind: 'text', label: { nb: 'Overskrift', nn: 'Overskrift' }, publish: 'required' },
        reader: {
          kind: 'choice',
          options: {
            everyone: { nb: 'alle', nn: 'alle' },
            leader: { nb: 'leder', nn: 'leiar' },
            parents: { nb: 'foresatte', nn: 'føresette' },
          },
          label: { nb: 'Skrevet for', nn: 'Skrive for' },
        },
        tjeneste: {
          kind: 'reference',
          to: ['tjeneste'],
          label: { nb: 'Gjelder tjenesten', nn: 'Gjeld tenesta' },
        },
        body: { kind: 'richText', label: { nb: 'Tekst', nn: 'Tekst' }, publish: 'required' },
      },
    },
    legalReferences: {
      kind: 'references',
      to: ['legalReference'],
      label: { nb: 'Lovhjemler', nn: 'Lovheimlar' },
    },
    guides: {
      kind: 'references',
      to: ['guide', 'page'],
      label: { nb: 'Se også', nn: 'Sjå også' },
      hint: { nb: 'Andre veiledere og sider.', nn: 'Andre rettleiarar og sider.' },
    },
  },
  groups: [
    {
      title: { nb: 'Hva og hvordan', nn: 'Kva og korleis' },
      fields: ['title', 'what', 'how', 'why', 'tasks', 'questions', 'childsVoice'],
    },
    { title: { nb: 'Hvem', nn: 'Kven' }, fields: ['responsible', 'who'] },
    { title: { nb: 'Når', nn: 'Når' }, fields: ['deadlines', 'when'] },
    { title: { nb: 'Med hva', nn: 'Med kva' }, fields: ['tools', 'toolsNote', 'sameToolsAs', 'arenas'] },
    { title: { nb: 'Avgjørelsen', nn: 'Avgjerda' }, fields: ['question', 'outcomes'] },
    { title: { nb: 'Dokumentasjon', nn: 'Dokumentasjon' }, fields: ['record', 'shareWith', 'needsConsent'] },
    {
      title: { nb: 'Mer', nn: 'Meir' },
      rare: true,
      fields: ['printedNumber', 'exceptions', 'blocks', 'legalReferences', 'guides'],
    },
  ],
});
