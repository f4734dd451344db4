import './styles/tokens.css';
import './styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { applyTheme, rememberedTheme } from './app/theme';
import { startTelemetry } from './telemetry/startTelemetry';

startTelemetry();
applyTheme(rememberedTheme());

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has lost its root element');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
