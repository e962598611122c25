import { inLanguage, type FileValue } from '@bti/domain';
import { useFileUrl } from '../files/use-file-url.js';
import { useTenant } from '../tenant/use-tenant.js';
import { useWords } from '../words/language.js';

/** Lower than this and the logo is drawn larger than it is, on a good screen. */
const lowest = 88;

/** The top of the site with a logo, as it looks by day and by night. */
export function LogoPreview({ file }: { file: FileValue }) {
  const { store, tenant } = useTenant();
  const { words } = useWords();
  const { url } = useFileUrl(file.hash);
  const [main] = store.languages;
  const name = inLanguage(store.settings?.name ?? {}, main, main)?.value || tenant.name;
  const w = words.logo;
  return (
    <div className="logo-preview" role="group" aria-label={w.preview}>
      <p className="soft">{w.preview}</p>
      <div className="logo-samples">
        {(['light', 'dark'] as const).map((look) => (
          <figure key={look}>
            <div className="logo-sample" data-color-scheme={look}>
              {url && <img src={url} alt="" />}
              <strong>{name}</strong>
            </div>
            <figcaption className="soft">{w[look]}</figcaption>
          </figure>
        ))}
      </div>
      {file.height !== undefined && file.height < lowest && <p data-tone="warning">{w.small}</p>}
    </div>
  );
}
