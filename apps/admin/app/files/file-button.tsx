import { useRef, type ReactNode } from 'react';
import { Button } from '../parts/button.js';
import type { IconName } from '../parts/icon.js';

type FileButtonProps = {
  children: ReactNode;
  picture?: boolean;
  several?: boolean;
  primary?: boolean;
  small?: boolean;
  icon?: IconName;
  id?: string;
  describedBy?: string;
  onFiles: (files: File[]) => void;
};

const pictures = 'image/jpeg,image/png,image/webp';
const everything = `${pictures},.pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp`;

/** A button that asks the browser for files. */
export function FileButton(props: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        id={props.id}
        icon={props.icon ?? 'upload'}
        small={props.small}
        variant={props.primary ? 'primary' : 'secondary'}
        aria-describedby={props.describedBy}
        onClick={() => input.current?.click()}
      >
        {props.children}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple={props.several}
        accept={props.picture ? pictures : everything}
        onChange={(event) => {
          props.onFiles([...(event.target.files ?? [])]);
          // The same file may be chosen once more.
          event.target.value = '';
        }}
      />
    </>
  );
}
