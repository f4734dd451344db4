import 'react';

declare module 'react' {
  interface CSSProperties {
    /** Our own custom properties, which components hand to their style sheets. */
    '--depth'?: number;
    '--offset'?: number;
    '--width'?: number;
    '--from'?: string | number;
    '--to'?: string | number;
  }
}
