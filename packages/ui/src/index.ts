export * from './icon.js';
export * from './level-colour.js';
export * from './puzzle-figure.js';
export * from './rich-text-view.js';
export * from './theme.js';
