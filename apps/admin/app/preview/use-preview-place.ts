import { useState } from 'react';
import { useMedia } from '../parts/use-media.js';

export type Device = 'phone' | 'wide';
type Remembered = { open: boolean; width: number; device: Device };

const key = 'bti-preview';
export const widths = { least: 300, most: 900, step: 20 };
const atFirst: Remembered = { open: true, width: 400, device: 'phone' };

function remembered(): Remembered {
  try {
    const stored = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Remembered>;
    return { ...atFirst, ...stored };
  } catch {
    return atFirst;
  }
}

/**
 * Where the preview stands: beside the form where there is room, as wide as a person likes it, remembered on this
 * machine; over the form on a narrow window, only when asked for.
 */
export function usePreviewPlace() {
  const [kept, setKept] = useState(remembered);
  const [over, setOver] = useState(false);
  const beside = useMedia('(min-width: 78rem)');
  const keep = (change: Partial<Remembered>) => {
    const next = { ...kept, ...change };
    setKept(next);
    localStorage.setItem(key, JSON.stringify(next));
  };
  return {
    beside,
    isOpen: beside ? kept.open : over,
    show: (open: boolean) => (beside ? keep({ open }) : setOver(open)),
    width: kept.width,
    setWidth: (width: number) =>
      keep({ width: Math.round(Math.min(widths.most, Math.max(widths.least, width))) }),
    device: kept.device,
    setDevice: (device: Device) => keep({ device }),
  };
}

export type PreviewPlace = ReturnType<typeof usePreviewPlace>;
