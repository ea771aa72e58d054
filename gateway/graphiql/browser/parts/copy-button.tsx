import { useState } from 'react';
import { say } from '../asking/page-settings.ts';
import { PANEL } from './panel-words.ts';

interface CopyButtonProps {
  label: string;
  done: string;
  /** What is copied, when it is pressed. */
  text(): string;
}

/** How long it is said that something was copied, in milliseconds. */
const SAID = 2_500;

/** Copies a text, and says whether that went well. */
export function CopyButton({ label, done, text }: CopyButtonProps) {
  const [said, setSaid] = useState('');
  async function copy() {
    const went = await navigator.clipboard.writeText(text()).then(
      () => true,
      () => false,
    );
    setSaid(went ? done : say(PANEL.copyFailed));
    setTimeout(() => setSaid(''), SAID);
  }
  return (
    <button type="button" className="hub-button" onClick={copy}>
      <span aria-live="polite">{said || label}</span>
    </button>
  );
}
