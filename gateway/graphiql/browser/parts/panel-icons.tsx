/** The signs of the hub’s own panels, as GraphiQL’s are drawn. */
function sign(path: string) {
  return () => (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  );
}

export const ExamplesSign = sign('M5 6h.01M5 12h.01M5 18h.01M9 6h11M9 12h11M9 18h7');
export const FormSign = sign('M4 7h6M14 7h6M10 4v6M4 17h10M18 17h2M14 14v6');
export const DocsSign = sign('M12 6c-2-1.5-5-2-8-2v14c3 0 6 .5 8 2 2-1.5 5-2 8-2V4c-3 0-6 .5-8 2Zm0 0v14');
