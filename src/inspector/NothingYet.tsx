import { Footprints } from 'lucide-react';
import { words } from '../words/words.ts';
import './NothingYet.css';

/** What the panels show before the first step. */
export function NothingYet({ count }: { count: number }) {
  const said = words().inspector;
  return (
    <div className="inspector-empty">
      <Footprints aria-hidden="true" size={22} />
      <h2>{count === 0 ? said.nothingSent : said.nothingHappened}</h2>
      <p>{count === 0 ? said.nothingSentHint : said.nothingHappenedHint}</p>
    </div>
  );
}
