import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Device } from './use-preview-place.js';

/** How wide a page is drawn. A wide one is made smaller until it fits. */
const drawn: Record<Device, number> = { phone: 390, wide: 1_160 };

/** A window of the width of a phone or a screen, however little room there is for it. */
export function FrameBox({ device, children, ...rest }: { device: Device; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(0);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setRoom(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const scale = room ? Math.min(1, room / drawn[device]) : 1;
  const isScaled = device === 'wide' && scale < 1;
  return (
    <div ref={box} className="frame-box" data-device={device} {...rest}>
      <div
        className="frame-page"
        style={
          isScaled
            ? { width: drawn.wide, height: `${100 / scale}%`, transform: `scale(${scale})` }
            : { maxWidth: device === 'phone' ? drawn.phone : undefined }
        }
      >
        {children}
      </div>
    </div>
  );
}
