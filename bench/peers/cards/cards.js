// Draws a card like those of `-- cards` with satori and resvg, 1200x630, and prints the median of 40 after 10 to warm up.
// usage: npm install --ignore-scripts && node cards.js REGULAR.ttf BOLD.ttf
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import satori from 'satori';
import { Resvg } from '@resvg/resvg-js';

const [regular, bold] = process.argv.slice(2).map((file) => readFileSync(file));
const fonts = [{ name: 'Inter', data: regular, weight: 400 }, { name: 'Inter', data: bold, weight: 700 }];
const text = (children, style) => ({ type: 'div', props: { children, style } });
const card = {
  type: 'div',
  props: {
    style: { width: 1200, height: 630, display: 'flex', flexDirection: 'column', justifyContent: 'space-between', padding: 64, background: 'linear-gradient(135deg, #0f1a34, #1f3a6e)', color: '#f5efe0', fontFamily: 'Inter' },
    children: [
      text('Engineering Blog', { fontSize: 24, color: '#f2b03d' }),
      text('Shipping faster without breaking things', { fontSize: 84, fontWeight: 700, lineHeight: 1.05 }),
      text('What two years of small releases taught our team', { fontSize: 34 }),
      text('12 June 2026', { fontSize: 24 }),
    ],
  },
};
const times = [];
let bytes = 0;
for (let i = 0; i < 50; i++) {
  const start = performance.now();
  const svg = await satori(card, { width: 1200, height: 630, fonts });
  bytes = new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng().length;
  if (i >= 10) times.push(performance.now() - start);
}
times.sort((a, b) => a - b);
console.log(`${times[20].toFixed(1)} ms median, ${times[37].toFixed(1)} ms p95, ${Math.round(bytes / 1024)} KB`);
