import * as z from 'zod';
import { cleanText } from './text.js';

const allowed = /^(https?:\/\/[^\s/]\S*|mailto:[^\s@]+@[^\s@]+|tel:\+?[\d ]{3,20}|\/[^\s/][^\s]*|\/)$/i;

/**
 * An address to link to: http(s), mailto, tel, or a path within the site. Empty while nothing is filled in.
 * A mail filter's wrapping (`safelinks.protection.outlook.com/?url=`) is taken off.
 */
export const link = z
  .string()
  .max(2000)
  .overwrite((value) => unwrapSafelink(cleanText(value).trim()))
  .refine((value) => value === '' || isLink(value), { error: 'link' });

/** Is this an address the platform will link to? Never a `javascript:` or `data:` address. */
export function isLink(value: string): boolean {
  return allowed.test(value);
}

function unwrapSafelink(value: string): string {
  const match = /^https:\/\/[a-z0-9.]*safelinks\.protection\.outlook\.com\/\?url=([^&]+)/i.exec(value);
  if (!match) return value;
  try {
    return unwrapSafelink(cleanText(decodeURIComponent(match[1]!)).trim());
  } catch {
    return value;
  }
}
