/** An SVG picture of ours as PNG. The only file that loads resvg, which reads the fonts of the machine: import it late. */
import { Resvg } from '@resvg/resvg-js';

/**
 * Charts ask for Helvetica, Arial, or any sans-serif. Where the machine has neither of the first two these stand in, those
 * of the same widths first. Shapes are the same on every machine; letters are those of the fonts that are there.
 */
const STAND_INS = ['Liberation Sans', 'Arimo', 'Nimbus Sans', 'FreeSans', 'Noto Sans', 'Lato', 'DejaVu Sans'];
const ASKED = 'font-family="Helvetica, Arial, sans-serif"';
const OFFERED = `font-family="Helvetica, Arial, ${STAND_INS.join(', ')}, sans-serif"`;

/** @param scale pixels for each unit of the picture; 2 is enough for print at its own size */
export function renderPng(svg: string, scale: number): Uint8Array {
  return new Resvg(svg.replaceAll(ASKED, OFFERED), {
    fitTo: { mode: 'zoom', value: scale },
    background: 'white',
    font: { loadSystemFonts: true },
  })
    .render()
    .asPng();
}
