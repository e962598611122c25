import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig } from 'vite';

/** Everything the browser needs, found before the first visit, so that Vite does not reload in the middle of one. */
const optimised = [
  'react',
  'react-dom',
  'react-dom/client',
  'react/jsx-runtime',
  'react/jsx-dev-runtime',
  '@remix-run/react',
  'keycloak-js',
  'zod',
  '@tiptap/core',
  '@tiptap/react',
  '@tiptap/starter-kit',
];

export default defineConfig({
  // An asset inlined as a data: address would be blocked by the content security policy.
  build: { assetsInlineLimit: 0, target: 'es2022' },
  optimizeDeps: { include: optimised },
  plugins: [
    remix({
      ssr: false,
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_singleFetch: true,
        v3_lazyRouteDiscovery: true,
        v3_routeConfig: true,
      },
    }),
  ],
});
