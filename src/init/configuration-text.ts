import { renderScalar } from '../edit/render-scalar.ts';
import { CONFIGURATION_SCHEMA } from './editor-files.ts';
import type { Starter } from './starter.ts';

type Facts = Pick<Starter, 'city' | 'ruleSet' | 'language'>;

function swedish(city: string, ruleSet: string): string {
  return `# yaml-language-server: $schema=${CONFIGURATION_SCHEMA}
#
# Registrets inställningar: vad kommunen heter, vilka organ som beslutar och vilka regler som gäller
# för dokumenten. Se vad som är fel med: gov-docs lint

city: ${city}
language: sv

# Reglerna för dokumenttyperna kommer från den här regeluppsättningen. Varje del av dem kan ändras här.
extends: ${ruleSet}

# Organen som beslutar eller ansvarar. Kommunfullmäktige och kommunstyrelsen finns redan. Slagen är
# council (fullmäktige), executive (styrelsen), board (nämnd), company (bolag), office (förvaltning)
# och official (tjänsteperson).
bodies:
  - { id: socialnämnden, name: Socialnämnden, kind: board, aliases: [SN] }
  # Ett organ som har bytts ut får stå kvar, med den tid det fanns och vad som kom i stället:
  # - { id: vårdnämnden, name: Vårdnämnden, kind: board, to: 2022-12-31, succeeded-by: [socialnämnden] }

# Kommunens egna krav på en dokumenttyp:
# types:
#   - types:
#       policy:
#         decided-by: [council]
#         required: [applies-to, decision.paragraph, decision.case-number]
#         review: 48 months
#         sections: [Inledning, Syfte]

# Hur allvarlig en regel är: error (fel), warning (varning), info eller off. Alla regler: gov-docs rule
# rules:
#   expires-soon: { severity: warning, within: 6 months }

# Anmärkningar som kommunen lever med, av ett skäl och till en dag:
# waivers:
#   - rule: expired-not-repealed
#     document: energiplan
#     reason: Tas upp i kommunfullmäktige i mars
#     until: 2027-03-31

# Webbplatsen som gov-docs build gör av registret. Färgen ska gå att läsa mot ljus bakgrund:
# site:
#   base-url: https://styrdokument.almby.se/
#   accent: "#005aa0"
#   contact: { name: Kansliet, email: registrator@almby.se }
`;
}

function english(city: string, ruleSet: string): string {
  return `# yaml-language-server: $schema=${CONFIGURATION_SCHEMA}
#
# The settings of the register: what the city is called, which bodies decide, and which rules apply to
# its documents. See what is wrong with: gov-docs lint

city: ${city}
language: en

# The rules for the types of document come from this rule set. Every part of them can be changed here.
extends: ${ruleSet}

# The bodies that decide or answer for documents. Kommunfullmäktige (the council) and kommunstyrelsen
# (the executive) are there already. The kinds: council, executive, board, company, office, official.
bodies:
  - { id: socialnämnden, name: Socialnämnden, kind: board, aliases: [SN] }
  # A body that is no more may stay, with its time and what came in its place:
  # - { id: vårdnämnden, name: Vårdnämnden, kind: board, to: 2022-12-31, succeeded-by: [socialnämnden] }

# What the city itself demands of a type:
# types:
#   - types:
#       policy:
#         decided-by: [council]
#         required: [applies-to, decision.paragraph, decision.case-number]
#         review: 48 months
#         sections: [Inledning, Syfte]

# How serious a rule is: error, warning, info or off. All rules: gov-docs rule
# rules:
#   expires-soon: { severity: warning, within: 6 months }

# Findings that the city lives with, for a reason and until a day:
# waivers:
#   - rule: expired-not-repealed
#     document: energiplan
#     reason: On the council's table in March
#     until: 2027-03-31

# The site that gov-docs build makes of the register. The colour must be legible on a light ground:
# site:
#   base-url: https://styrdokument.almby.se/
#   accent: "#005aa0"
#   contact: { name: Kansliet, email: registrator@almby.se }
`;
}

/** The configuration of a new register, with a comment at every setting. */
export function configurationText({ city, ruleSet, language }: Facts): string {
  const name = renderScalar(city, false, '"');
  return language === 'sv' ? swedish(name, ruleSet) : english(name, ruleSet);
}
