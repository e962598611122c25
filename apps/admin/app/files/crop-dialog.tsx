import { useRef, useState } from 'react';
import { centerCrop, makeAspectCrop, ReactCrop, type PercentCrop } from 'react-image-crop';
import { Button } from '../parts/button.js';
import { Dialog } from '../parts/dialog.js';
import { Loading } from '../parts/failure.js';
import { useWords } from '../words/language.js';
import { cropped, cropSize } from './crop.js';

const shapes = { free: undefined, square: 1, wide: 3 } as const;
type Shape = keyof typeof shapes;
const whole: PercentCrop = { unit: '%', x: 0, y: 0, width: 100, height: 100 };

type CropDialogProps = {
  url: string | undefined;
  name: string;
  type: string;
  onCrop: (file: File) => void;
  onClose: () => void;
};

/** A frame over a picture, by pointer or keyboard: what is inside it becomes a new picture. */
export function CropDialog({ url, name, type, onCrop, onClose }: CropDialogProps) {
  const { words } = useWords();
  const image = useRef<HTMLImageElement>(null);
  const [shape, setShape] = useState<Shape>('free');
  const [crop, setCrop] = useState<PercentCrop>(whole);
  const [natural, setNatural] = useState<{ width: number; height: number }>();
  const [broken, setBroken] = useState(false);
  const [busy, setBusy] = useState(false);
  const w = words.crop;

  const choose = (next: Shape) => {
    setShape(next);
    const aspect = shapes[next];
    const { width = 1, height = 1 } = image.current ?? {};
    setCrop(
      aspect
        ? centerCrop(makeAspectCrop({ unit: '%', width: 90 }, aspect, width, height), width, height)
        : { unit: '%', x: 5, y: 5, width: 90, height: 90 },
    );
  };
  const use = async () => {
    if (!image.current) return;
    setBusy(true);
    try {
      onCrop(await cropped(image.current, crop, name, type));
    } catch {
      setBroken(true);
      setBusy(false);
    }
  };
  const size = natural && cropSize(crop, natural.width, natural.height);

  return (
    <Dialog
      title={w.title}
      onClose={onClose}
      actions={
        <>
          <Button
            variant="primary"
            busy={busy}
            disabled={!natural || crop.width === 0 || crop.height === 0}
            onClick={() => void use()}
          >
            {w.use}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {words.common.cancel}
          </Button>
        </>
      }
    >
      <p className="soft">{w.help}</p>
      <div className="segments" role="group" aria-label={w.shape}>
        {(Object.keys(shapes) as Shape[]).map((one) => (
          <button key={one} type="button" aria-pressed={shape === one} onClick={() => choose(one)}>
            {w.shapes[one]}
          </button>
        ))}
      </div>
      {!url && !broken && <Loading />}
      {broken && <p role="alert">{w.broken}</p>}
      {url && (
        <div className="crop-ground">
          <ReactCrop
            crop={crop}
            aspect={shapes[shape]}
            keepSelection
            minWidth={16}
            minHeight={16}
            ruleOfThirds
            ariaLabels={{
              cropArea: w.area,
              nwDragHandle: w.corners.nw,
              nDragHandle: w.corners.n,
              neDragHandle: w.corners.ne,
              eDragHandle: w.corners.e,
              seDragHandle: w.corners.se,
              sDragHandle: w.corners.s,
              swDragHandle: w.corners.sw,
              wDragHandle: w.corners.w,
            }}
            onChange={(_, percent) => setCrop(percent)}
          >
            <img
              ref={image}
              src={url}
              alt={words.fileField.preview(name)}
              onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) => {
                setNatural({ width: naturalWidth, height: naturalHeight });
                choose('free');
              }}
              onError={() => setBroken(true)}
            />
          </ReactCrop>
        </div>
      )}
      {size && (
        <p className="soft" role="status">
          {w.size(size.width, size.height)}
        </p>
      )}
    </Dialog>
  );
}
