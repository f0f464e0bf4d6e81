import type { Rule } from '../rule.ts';
import { adjournmentInsideItem } from './adjournment-inside-item.ts';
import { adjournmentWithoutMover } from './adjournment-without-mover.ts';
import { agendaAfterMinutes } from './agenda-after-minutes.ts';
import { agendaDiffers } from './agenda-differs.ts';
import { announcedCountDiffers } from './announced-count-differs.ts';
import { announcedListMissing } from './announced-list-missing.ts';
import { attendanceAfterItems } from './attendance-after-items.ts';
import { closedSessionUnbalanced } from './closed-session-unbalanced.ts';
import { contentRepeated } from './content-repeated.ts';
import { decisionNotTied } from './decision-not-tied.ts';
import { decisionNumberGap } from './decision-number-gap.ts';
import { documentKindInconsistent } from './document-kind-inconsistent.ts';
import { emptyItem } from './empty-item.ts';
import { itemNumberDoubled } from './item-number-doubled.ts';
import { itemNumberGap } from './item-number-gap.ts';
import { itemNumberSpacing } from './item-number-spacing.ts';
import { itemReferenceUnknown } from './item-reference-unknown.ts';
import { itemSchemesMixed } from './item-schemes-mixed.ts';
import { itemWithoutOutcome } from './item-without-outcome.ts';
import { itemWithoutTitle } from './item-without-title.ts';
import { itemsBuiltDifferently } from './items-built-differently.ts';
import { labelStylesMixed } from './label-styles-mixed.ts';
import { listStartsLate } from './list-starts-late.ts';
import { missingAdjournment } from './missing-adjournment.ts';
import { missingAgendaAdoption } from './missing-agenda-adoption.ts';
import { missingAttendance } from './missing-attendance.ts';
import { missingChair } from './missing-chair.ts';
import { missingDate } from './missing-date.ts';
import { missingLocation } from './missing-location.ts';
import { missingMinutesApproval } from './missing-minutes-approval.ts';
import { missingNextMeeting } from './missing-next-meeting.ts';
import { missingOpening } from './missing-opening.ts';
import { missingQuorumStatement } from './missing-quorum-statement.ts';
import { missingSecretary } from './missing-secretary.ts';
import { missingSignature } from './missing-signature.ts';
import { missingTitle } from './missing-title.ts';
import { numberYearDiffers } from './number-year-differs.ts';
import { otherBusinessNotLast } from './other-business-not-last.ts';
import { previousActionsNotReviewed } from './previous-actions-not-reviewed.ts';
import { recordNumberDuplicate } from './record-number-duplicate.ts';
import { statementContradicted } from './statement-contradicted.ts';
import { subItemMisplaced } from './sub-item-misplaced.ts';
import { subItemWithoutParent } from './sub-item-without-parent.ts';
import { textOutsideItems } from './text-outside-items.ts';
import { unknownKeyword } from './unknown-keyword.ts';
import { versionWithoutStatus } from './version-without-status.ts';

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
	listStartsLate, // NUM06
	labelStylesMixed, // NUM08
	numberYearDiffers, // NUM09
	announcedCountDiffers, // NUM10
	itemSchemesMixed, // NUM11
	itemNumberSpacing, // NUM12
	subItemMisplaced, // NUM13
	itemReferenceUnknown, // NUM14
	decisionNotTied, // NUM15
	subItemWithoutParent, // NUM16
];
