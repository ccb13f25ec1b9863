import { brandWords } from './brand-words.ts';
import { drugWords } from './drug-words.ts';

/** True for the site of a publisher, an agency, a university or a medicine: a link to a guideline or a paper names no patient. */
export function isPublicSite(url: string): boolean {
  const host = /^(?:https?:\/\/)?(?:www\.)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase().replace(/\.$/, '') ?? '';
  return (
    /\.(?:gov|int|edu|mil)$|\.(?:gov|nhs|ac)\.\w\w$/.test(host) ||
    publicSites.some((site) => host === site || host.endsWith(`.${site}`)) ||
    host.split('.').some((label) => drugWords.has(label) || brandWords.has(label))
  );
}

const publicSites =
  `doi.org nejm.org thelancet.com bmj.com jamanetwork.com cochranelibrary.com cochrane.org nice.org.uk sign.ac.uk nature.com science.org
sciencedirect.com springer.com wiley.com oup.com plos.org mdpi.com frontiersin.org acc.org heart.org ahajournals.org escardio.org diabetes.org
diabetesjournals.org idsociety.org acog.org aap.org acponline.org asco.org ascopubs.org nccn.org esmo.org kdigo.org ginasthma.org goldcopd.org aaos.org
rheumatology.org aan.com psychiatry.org gastro.org thoracic.org sccm.org uptodate.com medscape.com drugs.com merckmanuals.com msdmanuals.com
mayoclinic.org clevelandclinic.org wikipedia.org europepmc.org medrxiv.org who.int`
    .trim()
    .split(/\s+/);
