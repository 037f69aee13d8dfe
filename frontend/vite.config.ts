import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where `npm run dev` finds the API and the sign-in; the built SPA always talks to its own origin. */
const backend = process.env.TORIKUMI_BACKEND ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [react(), tailwindcss()],
  build: { target: 'es2022', manifest: true, sourcemap: false },
  server: {
    host: '127.0.0.1',
    proxy: { '/api': backend, '/auth': backend },
  },
});
