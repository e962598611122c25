import { useEffect, useRef, useState } from 'react';
import { formatOf, isPicture, type FileValue } from '@bti/domain';
import { Icon } from '../parts/icon.js';
import { useFileUrl } from './use-file-url.js';

type FileThumbProps = { file: Pick<FileValue, 'hash' | 'type' | 'width' | 'height'>; large?: boolean };

/** A small picture of a file: the picture itself, read when it comes into view, or its format in letters. */
export function FileThumb({ file, large }: FileThumbProps) {
  const box = useRef<HTMLSpanElement>(null);
  const [near, setNear] = useState(false);
  const picture = isPicture(file.type);
  useEffect(() => {
    if (!picture || !box.current) return;
    const watch = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        setNear(true);
        watch.disconnect();
      },
      { rootMargin: '200px' },
    );
    watch.observe(box.current);
    return () => watch.disconnect();
  }, [picture]);
  const { url, failed } = useFileUrl(picture && near ? file.hash : undefined);
  return (
    <span
      ref={box}
      className="file-thumb"
      data-large={large || undefined}
      data-picture={picture || undefined}
    >
      {url && <img src={url} alt="" width={file.width} height={file.height} />}
      {failed && <Icon name="warning" />}
      {!picture && <span aria-hidden="true">{formatOf(file.type)}</span>}
    </span>
  );
}
