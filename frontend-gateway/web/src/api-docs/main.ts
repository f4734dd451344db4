import '../styles/tokens.css';
import 'swagger-ui-dist/swagger-ui.css';
import './apiDocs.css';
import SwaggerUIBundle from 'swagger-ui-dist/swagger-ui-es-bundle.js';
import { applyTheme, rememberedTheme } from '../app/theme';

// A page of its own, so that nobody who comes to Cruddur loads it. What is tried out goes to the same origin, and with
// it goes the session's cookie.
const prefersDark = matchMedia('(prefers-color-scheme: dark)');

function darken(): void {
  const theme = rememberedTheme();
  const isDark = theme === 'system' ? prefersDark.matches : theme === 'dark';
  document.documentElement.classList.toggle('dark-mode', isDark);
}

applyTheme(rememberedTheme());
darken();
prefersDark.addEventListener('change', darken);

SwaggerUIBundle({
  url: '/api/openapi.yml',
  dom_id: '#api',
  deepLinking: true,
  defaultModelsExpandDepth: 0,
  displayRequestDuration: true,
  tryItOutEnabled: true,
  // Nobody's validator is asked what it thinks of our document.
  validatorUrl: null,
});
