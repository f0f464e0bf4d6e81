import type { Rule } from '../rule.ts';
import { acceptanceForAdoption } from './acceptance-for-adoption.ts';
import { acronymAgreement } from './acronym-agreement.ts';
import { acronymMisfitsExpansion } from './acronym-misfits-expansion.ts';
import { acronymNeverExpanded } from './acronym-never-expanded.ts';
import { acronymOfTwoThings } from './acronym-of-two-things.ts';
import { acronymOrder } from './acronym-order.ts';
import { acronymWithPeriods } from './acronym-with-periods.ts';
import { acronymsNearlyAlike } from './acronyms-nearly-alike.ts';
import { actionNumberGap } from './action-number-gap.ts';
import { actionOutOfPlace } from './action-out-of-place.ts';
import { actionRepeated } from './action-repeated.ts';
import { actionWithoutDueDate } from './action-without-due-date.ts';
import { actionWithoutOwner } from './action-without-owner.ts';
import { actionWithoutVerb } from './action-without-verb.ts';
import { adjournmentInsideItem } from './adjournment-inside-item.ts';
import { adjournmentWithoutMover } from './adjournment-without-mover.ts';
import { adoptedDocumentUnnamed } from './adopted-document-unnamed.ts';
import { affiliationFinalStop } from './affiliation-final-stop.ts';
import { agendaAfterMinutes } from './agenda-after-minutes.ts';
import { agendaDiffers } from './agenda-differs.ts';
import { agentlessObligation } from './agentless-obligation.ts';
import { amendmentWithoutMotion } from './amendment-without-motion.ts';
import { announcedCountDiffers } from './announced-count-differs.ts';
import { announcedListMissing } from './announced-list-missing.ts';
import { anonymousQuestion } from './anonymous-question.ts';
import { apostrophesMixed } from './apostrophes-mixed.ts';
import { approvalMoverAbsent } from './approval-mover-absent.ts';
import { attachmentNotDeclared } from './attachment-not-declared.ts';
import { attachmentUnused } from './attachment-unused.ts';
import { attendanceAfterItems } from './attendance-after-items.ts';
import { attendanceCountDiffers } from './attendance-count-differs.ts';
import { attendanceHeadingForm } from './attendance-heading-form.ts';
import { attendeeWithoutAffiliation } from './attendee-without-affiliation.ts';
import { bodyCapitalVaries } from './body-capital-varies.ts';
import { bylawWithoutNotice } from './bylaw-without-notice.ts';
import { bylawWithoutNumber } from './bylaw-without-number.ts';
import { carriedActionWithoutStatus } from './carried-action-without-status.ts';
import { castingVoteWithoutTie } from './casting-vote-without-tie.ts';
import { citationFormVaries } from './citation-form-varies.ts';
import { closedSessionUnbalanced } from './closed-session-unbalanced.ts';
import { collectiveOwner } from './collective-owner.ts';
import { commitmentNotRecorded } from './commitment-not-recorded.ts';
import { compteRenduHyphen } from './compte-rendu-hyphen.ts';
import { contentRepeated } from './content-repeated.ts';
import { covidForm } from './covid-form.ts';
import { dateFormat } from './date-format.ts';
import { dateWithoutYear } from './date-without-year.ts';
import { daylightTimeWrong } from './daylight-time-wrong.ts';
import { decisionInDiscussion } from './decision-in-discussion.ts';
import { decisionNotSelfContained } from './decision-not-self-contained.ts';
import { decisionNotTied } from './decision-not-tied.ts';
import { decisionNumberGap } from './decision-number-gap.ts';
import { decisionWithoutManner } from './decision-without-manner.ts';
import { decisionWithoutMover } from './decision-without-mover.ts';
import { decisionWithoutSeconder } from './decision-without-seconder.ts';
import { decisionWithoutText } from './decision-without-text.ts';
import { decisionWordingDiffers } from './decision-wording-differs.ts';
import { deferredWithoutDate } from './deferred-without-date.ts';
import { degreeForm } from './degree-form.ts';
import { departmentTitle } from './department-title.ts';
import { differsFromRoster } from './differs-from-roster.ts';
import { disputedMotionWords } from './disputed-motion-words.ts';
import { disputedTerm } from './disputed-term.ts';
import { dissentWithoutNames } from './dissent-without-names.ts';
import { documentKindInconsistent } from './document-kind-inconsistent.ts';
import { documentWithoutReference } from './document-without-reference.ts';
import { doneWithoutDate } from './done-without-date.ts';
import { dueDateUnsound } from './due-date-unsound.ts';
import { duplicatePerson } from './duplicate-person.ts';
import { ellipsisForm } from './ellipsis-form.ts';
import { emailNameDiffers } from './email-name-differs.ts';
import { emptyItem } from './empty-item.ts';
import { encodingDamage } from './encoding-damage.ts';
import { endsBeforeStart } from './ends-before-start.ts';
import { englishAcronym } from './english-acronym.ts';
import { englishZone } from './english-zone.ts';
import { evaluativeWord } from './evaluative-word.ts';
import { eventsOutOfOrder } from './events-out-of-order.ts';
import { figureMissing } from './figure-missing.ts';
import { firstPerson } from './first-person.ts';
import { fiscalYear } from './fiscal-year.ts';
import { flatNumberSign } from './flat-number-sign.ts';
import { functionRepeated } from './function-repeated.ts';
import { functionSpellings } from './function-spellings.ts';
import { glossaryDiffers } from './glossary-differs.ts';
import { groupNotAlphabetical } from './group-not-alphabetical.ts';
import { guestWithoutOrganisation } from './guest-without-organisation.ts';
import { headingCaseMixed } from './heading-case-mixed.ts';
import { headingEndsWithColon } from './heading-ends-with-colon.ts';
import { headingEndsWithPeriod } from './heading-ends-with-period.ts';
import { honorificInconsistent } from './honorific-inconsistent.ts';
import { hourFormat } from './hour-format.ts';
import { hourPlainSpace } from './hour-plain-space.ts';
import { hyphenAsDash } from './hyphen-as-dash.ts';
import { hyphenInCoWords } from './hyphen-in-co-words.ts';
import { impossibleDate } from './impossible-date.ts';
import { inclusiveFormsMixed } from './inclusive-forms-mixed.ts';
import { incompleteName } from './incomplete-name.ts';
import { itemNumberDoubled } from './item-number-doubled.ts';
import { itemNumberGap } from './item-number-gap.ts';
import { itemNumberSpacing } from './item-number-spacing.ts';
import { itemReferenceUnknown } from './item-reference-unknown.ts';
import { itemSchemesMixed } from './item-schemes-mixed.ts';
import { itemWithoutOutcome } from './item-without-outcome.ts';
import { itemWithoutTitle } from './item-without-title.ts';
import { itemsBuiltDifferently } from './items-built-differently.ts';
import { labelStylesMixed } from './label-styles-mixed.ts';
import { linkDump } from './link-dump.ts';
import { listFormsMixed } from './list-forms-mixed.ts';
import { listRestarts } from './list-restarts.ts';
import { listStartsLate } from './list-starts-late.ts';
import { majorityOfPresent } from './majority-of-present.ts';
import { meetingDateDiffers } from './meeting-date-differs.ts';
import { missingAbsences } from './missing-absences.ts';
import { missingAdjournment } from './missing-adjournment.ts';
import { missingAgendaAdoption } from './missing-agenda-adoption.ts';
import { missingAttendance } from './missing-attendance.ts';
import { missingChair } from './missing-chair.ts';
import { missingDate } from './missing-date.ts';
import { missingEndPunctuation } from './missing-end-punctuation.ts';
import { missingGroupHeading } from './missing-group-heading.ts';
import { missingLigature } from './missing-ligature.ts';
import { missingLocation } from './missing-location.ts';
import { missingMinutesApproval } from './missing-minutes-approval.ts';
import { missingNextMeeting } from './missing-next-meeting.ts';
import { missingOpening } from './missing-opening.ts';
import { missingQuorumStatement } from './missing-quorum-statement.ts';
import { missingSecretary } from './missing-secretary.ts';
import { missingSignature } from './missing-signature.ts';
import { missingTitle } from './missing-title.ts';
import { mixedAbbreviations } from './mixed-abbreviations.ts';
import { moneyFormat } from './money-format.ts';
import { moneyWithoutAmount } from './money-without-amount.ts';
import { moveWithoutTime } from './move-without-time.ts';
import { moverIsSeconder } from './mover-is-seconder.ts';
import { moverNotVoting } from './mover-not-voting.ts';
import { nameCaseMixed } from './name-case-mixed.ts';
import { nearIdenticalNames } from './near-identical-names.ts';
import { needlessCapital } from './needless-capital.ts';
import { nextMeetingInThePast } from './next-meeting-in-the-past.ts';
import { noActionWording } from './no-action-wording.ts';
import { noonAndMidnight } from './noon-and-midnight.ts';
import { numberReused } from './number-reused.ts';
import { numberSignsMixed } from './number-signs-mixed.ts';
import { numberYearDiffers } from './number-year-differs.ts';
import { numericDateAmbiguous } from './numeric-date-ambiguous.ts';
import { officeNotShown } from './office-not-shown.ts';
import { openEndedList } from './open-ended-list.ts';
import { ordinalForm } from './ordinal-form.ts';
import { organisationSpellings } from './organisation-spellings.ts';
import { otherBusinessNotLast } from './other-business-not-last.ts';
import { outcomeContradictsVote } from './outcome-contradicts-vote.ts';
import { overdueActionNotReviewed } from './overdue-action-not-reviewed.ts';
import { ownerUnknown } from './owner-unknown.ts';
import { participantNotPresent } from './participant-not-present.ts';
import { percentSpacing } from './percent-spacing.ts';
import { percentageWrong } from './percentage-wrong.ts';
import { personInSeveralForms } from './person-in-several-forms.ts';
import { personInTwoStates } from './person-in-two-states.ts';
import { personInWrongGroup } from './person-in-wrong-group.ts';
import { personNotInRegister } from './person-not-in-register.ts';
import { personalData } from './personal-data.ts';
import { placeholderLeft } from './placeholder-left.ts';
import { postalCodeInText } from './postal-code-in-text.ts';
import { previousActionsNotReviewed } from './previous-actions-not-reviewed.ts';
import { previousDateDiffers } from './previous-date-differs.ts';
import { procesVerbalHyphen } from './proces-verbal-hyphen.ts';
import { provincePreposition } from './province-preposition.ts';
import { proxyNotValid } from './proxy-not-valid.ts';
import { punctuationSpacing } from './punctuation-spacing.ts';
import { quorumNotMet } from './quorum-not-met.ts';
import { recitalsWithoutOperative } from './recitals-without-operative.ts';
import { recordNumberDuplicate } from './record-number-duplicate.ts';
import { recordReferenceUnknown } from './record-reference-unknown.ts';
import { recusedPersonMoves } from './recused-person-moves.ts';
import { recusedPersonVotes } from './recused-person-votes.ts';
import { relativeDate } from './relative-date.ts';
import { resultAgreement } from './result-agreement.ts';
import { seatWithoutPerson } from './seat-without-person.ts';
import { seatsExceeded } from './seats-exceeded.ts';
import { seriesNumberGap } from './series-number-gap.ts';
import { severalActionsInOne } from './several-actions-in-one.ts';
import { speakerIsPronoun } from './speaker-is-pronoun.ts';
import { speakerNotListed } from './speaker-not-listed.ts';
import { specialMajorityNotReached } from './special-majority-not-reached.ts';
import { statementContradicted } from './statement-contradicted.ts';
import { straightQuotes } from './straight-quotes.ts';
import { strayPunctuation } from './stray-punctuation.ts';
import { subItemMisplaced } from './sub-item-misplaced.ts';
import { subItemWithoutParent } from './sub-item-without-parent.ts';
import { tenseMixed } from './tense-mixed.ts';
import { textOutsideItems } from './text-outside-items.ts';
import { unaccentedCapital } from './unaccented-capital.ts';
import { unanimityWithDissent } from './unanimity-with-dissent.ts';
import { unclosedBracket } from './unclosed-bracket.ts';
import { unknownKeyword } from './unknown-keyword.ts';
import { urlBroken } from './url-broken.ts';
import { urlPunctuation } from './url-punctuation.ts';
import { verbatimWithoutQuotes } from './verbatim-without-quotes.ts';
import { versionWithoutStatus } from './version-without-status.ts';
import { voteTotalDiffers } from './vote-total-differs.ts';
import { weekdayDiffers } from './weekday-differs.ts';
import { wrongAbbreviation } from './wrong-abbreviation.ts';
import { zoneMissing } from './zone-missing.ts';

/** Every rule, in the order of the lint catalogue. */
export const RULES: readonly Rule[] = [
	missingTitle, // STR01
	missingDate, // STR02
	missingOpening, // STR03
	missingAdjournment, // STR04
	missingLocation, // STR05
	missingChair, // STR06
	missingSecretary, // STR07
	missingAttendance, // STR08
	attendanceAfterItems, // STR09
	agendaDiffers, // STR10
	itemWithoutTitle, // STR11
	itemWithoutOutcome, // STR12
	statementContradicted, // STR13
	missingAgendaAdoption, // STR14
	missingMinutesApproval, // STR15
	agendaAfterMinutes, // STR16
	missingQuorumStatement, // STR17
	adjournmentInsideItem, // STR18
	adjournmentWithoutMover, // STR19
	missingNextMeeting, // STR20
	missingSignature, // STR21
	documentKindInconsistent, // STR22
	versionWithoutStatus, // STR23
	closedSessionUnbalanced, // STR24
	emptyItem, // STR25
	otherBusinessNotLast, // STR26
	previousActionsNotReviewed, // STR27
	itemsBuiltDifferently, // STR28
	announcedListMissing, // STR29
	contentRepeated, // STR30
	unknownKeyword, // STR31
	textOutsideItems, // STR32
	itemNumberDoubled, // NUM01
	itemNumberGap, // NUM02
	recordNumberDuplicate, // NUM03
	decisionNumberGap, // NUM04
	seriesNumberGap, // NUM05
	listStartsLate, // NUM06
	listRestarts, // NUM07
	labelStylesMixed, // NUM08
	numberYearDiffers, // NUM09
	announcedCountDiffers, // NUM10
	itemSchemesMixed, // NUM11
	itemNumberSpacing, // NUM12
	subItemMisplaced, // NUM13
	itemReferenceUnknown, // NUM14
	decisionNotTied, // NUM15
	subItemWithoutParent, // NUM16
	numberReused, // NUM17
	speakerNotListed, // ATT01
	personNotInRegister, // ATT02
	personInTwoStates, // ATT03
	nearIdenticalNames, // ATT04
	incompleteName, // ATT05
	attendeeWithoutAffiliation, // ATT06
	missingAbsences, // ATT07
	guestWithoutOrganisation, // ATT08
	missingGroupHeading, // ATT09
	groupNotAlphabetical, // ATT10
	attendanceCountDiffers, // ATT11
	quorumNotMet, // ATT12
	moveWithoutTime, // ATT13
	participantNotPresent, // ATT14
	proxyNotValid, // ATT15
	attendanceHeadingForm, // ATT16
	seatWithoutPerson, // ATT17
	seatsExceeded, // ATT18
	personInWrongGroup, // ATT19
	recusedPersonMoves, // ATT20
	officeNotShown, // ATT21
	duplicatePerson, // ATT22
	openEndedList, // ATT23
	affiliationFinalStop, // PER01
	organisationSpellings, // PER02
	mixedAbbreviations, // PER03
	postalCodeInText, // PER04
	wrongAbbreviation, // PER05
	departmentTitle, // PER06
	personInSeveralForms, // PER07
	functionRepeated, // PER08
	speakerIsPronoun, // PER09
	anonymousQuestion, // PER10
	hyphenInCoWords, // PER11
	functionSpellings, // PER12
	degreeForm, // PER13
	honorificInconsistent, // PER14
	bodyCapitalVaries, // PER15
	nameCaseMixed, // PER16
	differsFromRoster, // PER17
	provincePreposition, // PER18
	decisionWithoutText, // DEC01
	decisionWithoutManner, // DEC02
	decisionWithoutMover, // DEC03
	decisionWithoutSeconder, // DEC04
	moverIsSeconder, // DEC05
	moverNotVoting, // DEC06
	voteTotalDiffers, // DEC07
	outcomeContradictsVote, // DEC08
	unanimityWithDissent, // DEC09
	dissentWithoutNames, // DEC10
	castingVoteWithoutTie, // DEC11
	amendmentWithoutMotion, // DEC12
	decisionInDiscussion, // DEC13
	decisionWordingDiffers, // DEC14
	acceptanceForAdoption, // DEC15
	approvalMoverAbsent, // DEC16
	recitalsWithoutOperative, // DEC17
	resultAgreement, // DEC18
	disputedMotionWords, // DEC19
	deferredWithoutDate, // DEC20
	decisionNotSelfContained, // DEC21
	adoptedDocumentUnnamed, // DEC22
	bylawWithoutNotice, // DEC23
	recusedPersonVotes, // DEC24
	specialMajorityNotReached, // DEC25
	percentageWrong, // DEC26
	moneyWithoutAmount, // DEC27
	majorityOfPresent, // DEC28
	actionWithoutOwner, // ACT01
	actionWithoutDueDate, // ACT02
	dueDateUnsound, // ACT03
	actionWithoutVerb, // ACT04
	commitmentNotRecorded, // ACT05
	ownerUnknown, // ACT06
	collectiveOwner, // ACT07
	carriedActionWithoutStatus, // ACT08
	actionRepeated, // ACT09
	actionNumberGap, // ACT10
	noActionWording, // ACT11
	agentlessObligation, // ACT12
	severalActionsInOne, // ACT13
	actionOutOfPlace, // ACT14
	doneWithoutDate, // ACT15
	overdueActionNotReviewed, // ACT16
	weekdayDiffers, // TIM01
	endsBeforeStart, // TIM02
	daylightTimeWrong, // TIM03
	zoneMissing, // TIM04
	englishZone, // TIM05
	hourFormat, // TIM06
	hourPlainSpace, // TIM07
	relativeDate, // TIM08
	dateFormat, // TIM09
	dateWithoutYear, // TIM10
	previousDateDiffers, // TIM11
	meetingDateDiffers, // TIM12
	impossibleDate, // TIM13
	eventsOutOfOrder, // TIM14
	fiscalYear, // TIM15
	noonAndMidnight, // TIM16
	nextMeetingInThePast, // TIM17
	numericDateAmbiguous, // TIM18
	attachmentNotDeclared, // REF01
	documentWithoutReference, // REF02
	citationFormVaries, // REF03
	urlBroken, // REF04
	urlPunctuation, // REF05
	linkDump, // REF06
	emailNameDiffers, // REF07
	figureMissing, // REF08
	recordReferenceUnknown, // REF09
	personalData, // REF10
	attachmentUnused, // REF11
	placeholderLeft, // REF12
	bylawWithoutNumber, // REF13
	flatNumberSign, // TYP01
	numberSignsMixed, // TYP02
	punctuationSpacing, // TYP04
	apostrophesMixed, // TYP05
	straightQuotes, // TYP06
	headingCaseMixed, // TYP07
	missingEndPunctuation, // TYP08
	headingEndsWithPeriod, // TYP09
	headingEndsWithColon, // TYP10
	unaccentedCapital, // TYP12
	missingLigature, // TYP13
	hyphenAsDash, // TYP14
	moneyFormat, // TYP15
	percentSpacing, // TYP16
	ordinalForm, // TYP17
	needlessCapital, // TYP18
	compteRenduHyphen, // TYP19
	procesVerbalHyphen, // TYP20
	ellipsisForm, // TYP21
	strayPunctuation, // TYP23
	inclusiveFormsMixed, // TYP24
	unclosedBracket, // TYP25
	encodingDamage, // TYP26
	acronymsNearlyAlike, // ACR01
	acronymNeverExpanded, // ACR02
	acronymMisfitsExpansion, // ACR03
	acronymOfTwoThings, // ACR04
	acronymOrder, // ACR05
	englishAcronym, // ACR06
	acronymWithPeriods, // ACR07
	acronymAgreement, // ACR08
	glossaryDiffers, // ACR09
	disputedTerm, // LEX01
	tenseMixed, // LEX02
	listFormsMixed, // LEX03
	covidForm, // LEX04
	evaluativeWord, // LEX05
	firstPerson, // LEX07
	verbatimWithoutQuotes, // LEX08
];
