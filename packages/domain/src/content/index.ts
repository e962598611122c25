import type { FieldValues } from '../fields/field.js';
import type { ContentDescription } from './define.js';
import { advice } from './advice.js';
import { arena } from './arena.js';
import { guide } from './guide.js';
import { helpline } from './helpline.js';
import { legalReference } from './legal-reference.js';
import { level } from './level.js';
import { measure } from './measure.js';
import { organisationalLevel } from './organisational-level.js';
import { page } from './page.js';
import { plan } from './plan.js';
import { role } from './role.js';
import { section } from './section.js';
import { settings } from './settings.js';
import { step } from './step.js';
import { term } from './term.js';
import { tjeneste } from './tjeneste.js';
import { tool } from './tool.js';
import { warning } from './warning.js';

/** Every content type, in the order in which a kommune builds: what it has first, then the guide. */
export const contentTypes = {
  settings,
  tjeneste,
  measure,
  arena,
  role,
  guide,
  level,
  step,
  tool,
  warning,
  helpline,
  term,
  legalReference,
  organisationalLevel,
  section,
  plan,
  advice,
  page,
} as const satisfies Record<string, ContentDescription>;

export type ContentType = keyof typeof contentTypes;
export const contentTypeNames = Object.keys(contentTypes) as [ContentType, ...ContentType[]];

/** The data of one content type, as its description says. */
export type ContentData<T extends ContentType> = FieldValues<(typeof contentTypes)[T]['fields']>;

/** The description of a type, in the general form that generic code reads. */
export const describe = (type: ContentType): ContentDescription => contentTypes[type];

export type Settings = ContentData<'settings'>;
export type Guide = ContentData<'guide'>;
export type Level = ContentData<'level'>;
export type Step = ContentData<'step'>;
export type Tool = ContentData<'tool'>;
export type Tjeneste = ContentData<'tjeneste'>;
export type Role = ContentData<'role'>;
export type Arena = ContentData<'arena'>;
export type Measure = ContentData<'measure'>;
export type Warning = ContentData<'warning'>;
export type Helpline = ContentData<'helpline'>;
export type Term = ContentData<'term'>;
export type LegalReference = ContentData<'legalReference'>;
export type OrganisationalLevel = ContentData<'organisationalLevel'>;
export type Section = ContentData<'section'>;
export type Plan = ContentData<'plan'>;
export type Advice = ContentData<'advice'>;
export type Page = ContentData<'page'>;
