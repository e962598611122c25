import { useMemo } from 'react';
import { EditorProvider, useEditor } from './editor-context.js';
import { FieldList, type FieldListProps } from './index.js';

/** The fields of an item of which one may change only some; the others are there to be read. */
export function partlyFields(may: (name: string) => boolean) {
  return function PartlyFields({ fields, values }: FieldListProps) {
    const editor = useEditor();
    const reading = useMemo(() => ({ ...editor, readOnly: true }), [editor]);
    const runs = Object.entries(fields).map(([name, field]) => (
      <EditorProvider key={name} value={may(name) ? editor : reading}>
        <FieldList fields={{ [name]: field }} values={values} />
      </EditorProvider>
    ));
    return <div className="fields">{runs}</div>;
  };
}
