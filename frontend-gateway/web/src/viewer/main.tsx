import '../styles/tokens.css';
import '../styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { applyTheme, rememberedTheme } from '../app/theme';
import { Viewer } from './Viewer';

// Nothing is traced here: who looks at traces makes none.
applyTheme(rememberedTheme());

const root = document.getElementById('root');
if (root === null) throw new Error('viewer.html has lost its root element');
createRoot(root).render(
  <StrictMode>
    <Viewer />
  </StrictMode>,
);
