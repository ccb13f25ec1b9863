/** How a medicine comes and by which way it is given, one form a line. "Tablet" is no "capsule", "oral" no "intravenous". */
export const doseForms = `
tablet | tablets | caplet | caplets
capsule | capsules
solution | solutions
suspension | suspensions
syrup
powder | powders
granules
lozenge | lozenges
cream | creams
ointment | ointments
gel | gels
lotion
patch | patches
suppository | suppositories
drops | eye drops | ear drops
spray | sprays
inhaler | inhalers
nebulizer | nebulized | nebuliser
inhaled | inhalation | by inhalation
injection | injections | injectable | injected | inject
infusion | infusions | infused | infuse
bolus | boluses
vial | vials
syringe | syringes
oral | orally | by mouth | per os
intravenous | intravenously | iv
intramuscular | intramuscularly | im
subcutaneous | subcutaneously | sc | subcut
intradermal | intradermally
intrathecal | intrathecally
epidural | epidurally
topical | topically
transdermal | transdermally
sublingual | sublingually
buccal
rectal | rectally
vaginal | vaginally
nasal | intranasal | intranasally | nasally
ophthalmic
extended-release | extended release | sustained-release | prolonged-release | er | xr
immediate-release | immediate release
delayed-release | delayed release | enteric-coated
`;
