import { useSyncExternalStore } from 'react';
import type { EditorState } from './editor-state.js';
import type { ItemEditor } from './item-editor.js';

/** An editor as it stands now, followed as it changes. */
export const useEditorState = (editor: ItemEditor): EditorState =>
  useSyncExternalStore(editor.subscribe, editor.snapshot, editor.snapshot);
