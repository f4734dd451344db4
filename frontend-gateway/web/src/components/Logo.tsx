/** Cruddur's mark: a C whose opening lets three spans of a trace out. */
export function Logo() {
  return (
    <svg viewBox="0 0 32 32" width="36" height="36" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="9" fill="#9500ff" />
      <path
        d="M22.5 11.4a8 8 0 1 0 0 9.2"
        fill="none"
        stroke="#fff"
        strokeWidth="3.4"
        strokeLinecap="round"
      />
      <path
        d="M14 16h3.2m2.6 0h2.4m2.4 0h1.4"
        fill="none"
        stroke="#ffc857"
        strokeWidth="3"
        strokeLinecap="round"
      />
    </svg>
  );
}
