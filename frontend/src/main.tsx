import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { currentLanguage, loadTexts } from './i18n';
import './styles/main.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
const texts = await loadTexts(currentLanguage());
createRoot(root).render(
  <StrictMode>
    <App initialTexts={texts} />
  </StrictMode>,
);
