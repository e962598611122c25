import { useEffect, useRef, useState } from 'react';

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** Files may be dropped anywhere in the window. Are they held over it now? */
export function usePageDrop(onFiles: ((files: File[]) => void) | undefined): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(onFiles);
  latest.current = onFiles;
  const active = onFiles !== undefined;
  useEffect(() => {
    if (!active) return;
    // A drag enters the inner element before it leaves the outer one.
    let depth = 0;
    const onEnter = (event: DragEvent) => {
      if (hasFiles(event) && ++depth === 1) setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (hasFiles(event) && --depth <= 0) {
        depth = 0;
        setOver(false);
      }
    };
    const onOver = (event: DragEvent) => {
      if (hasFiles(event)) event.preventDefault();
    };
    const onDrop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      depth = 0;
      setOver(false);
      latest.current?.([...(event.dataTransfer?.files ?? [])]);
    };
    const listeners = { dragenter: onEnter, dragleave: onLeave, dragover: onOver, drop: onDrop };
    for (const [name, listener] of Object.entries(listeners))
      addEventListener(name as 'drop', listener as (event: DragEvent) => void);
    return () => {
      for (const [name, listener] of Object.entries(listeners))
        removeEventListener(name as 'drop', listener as (event: DragEvent) => void);
      setOver(false);
    };
  }, [active]);
  return over;
}
