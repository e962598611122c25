import sharp from 'sharp';

const shield = 'M8 6h104v74c0 34-24 52-52 64C32 132 8 114 8 80V6Z';

/** A pine in a plum field. */
const pine = `<path d="${shield}" fill="#6b2d5c"/><path d="M60 24 84 60H73l18 28H67v26H53V88H29l18-28H36L60 24Z" fill="#fff"/>`;
/** A fjord between two hills. */
const fjord = `<path d="${shield}" fill="#0b5c5e"/><path d="M8 74 38 34l26 34 20-24 28 34v8H8Z" fill="#fff"/><path d="M14 98q11.500-10 23 0t23 0 23 0 23 0M26 116q8.500-8 17 0t17 0 17 0 17 0" fill="none" stroke="#fff" stroke-width="7"/>`;

const tree = (x, y, size, fill) =>
  `<path transform="translate(${x} ${y}) scale(${size})" d="M0-100 34-48H18l26 40H8V20H-8V-8h-36l26-40h-16Z" fill="${fill}"/>`;
const house = (x, y, wall, roof) =>
  `<g transform="translate(${x} ${y})"><path d="M-60-70h120V0H-60Z" fill="${wall}"/><path d="M-72-66 0-122l72 56Z" fill="${roof}"/><path d="M-14-40h28V0h-28Z" fill="${roof}"/><path d="M-46-52h20v20h-20ZM26-52h20v20H26Z" fill="#fff6df"/></g>`;

const village = `<path d="M0 0h960v540H0Z" fill="#f3eaf1"/><circle cx="770" cy="120" r="56" fill="#f0c987"/><path d="M0 360Q220 250 480 340T960 300V540H0Z" fill="#c9b3c4"/><path d="M0 430Q260 360 520 420T960 400V540H0Z" fill="#6b2d5c"/>${tree(120, 430, 1.5, '#4b1f40')}${tree(210, 440, 1.1, '#4b1f40')}${tree(860, 420, 1.6, '#4b1f40')}${house(390, 428, '#ead9e6', '#8d4a7c')}${house(580, 436, '#fff6df', '#8d4a7c')}${tree(700, 430, 1.2, '#4b1f40')}`;
const shore = `<path d="M0 0h960v540H0Z" fill="#e6f1f1"/><circle cx="210" cy="120" r="52" fill="#f0c987"/><path d="M0 330 190 120l150 170L520 90l220 240L860 220l100 110v60H0Z" fill="#a9cfcf"/><path d="M0 330h960v210H0Z" fill="#0b5c5e"/><path d="M0 420q60-26 120 0t120 0 120 0 120 0 120 0 120 0 120 0 120 0M0 480q60-26 120 0t120 0 120 0 120 0 120 0 120 0 120 0 120 0" fill="none" stroke="#4f9496" stroke-width="8"/>${house(300, 340, '#fff6df', '#9a3b2f')}${house(640, 340, '#ead9c4', '#9a3b2f')}`;

const png = async (svg, width, height) => {
  const { data, info } = await sharp(Buffer.from(svg))
    .resize({ width, height })
    .png({ palette: true, colours: 32, compressionLevel: 9 })
    .toBuffer({ resolveWithObject: true });
  return { bytes: data, size: { width: info.width, height: info.height } };
};
const logo = (drawing) => () =>
  png(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 150">${drawing}</svg>`, 160, 200);
const picture = (drawing) => () =>
  png(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 540">${drawing}</svg>`, 960, 540);

/** Drawn for the invented kommuner: a coat of arms for each, and where it lies. */
export const drawings = {
  furuly: {
    logo: logo(pine),
    picture: {
      name: 'furuly',
      draw: picture(village),
      alt: { nb: 'Tegning av to hus mellom furutrær i kveldssol.' },
    },
  },
  fjordvik: {
    logo: logo(fjord),
    picture: {
      name: 'fjordvik',
      draw: picture(shore),
      alt: {
        nb: 'Tegning av to hus ved en fjord, med fjell bak.',
        nn: 'Teikning av to hus ved ein fjord, med fjell bak.',
      },
    },
  },
};
