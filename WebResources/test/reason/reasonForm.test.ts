import { beforeEach, describe, expect, test } from "vitest";
import { onLoad } from "../../src/reason/index";
import * as Reason from "../../src/tables/rejectionReason.g";
import { mainFormOf } from "../forms/solutionForm";

const form = mainFormOf("aln_RejectionReason");
let locked: boolean;
let afterSave: ((context: Xrm.Events.PostSaveEventContext) => void) | null;

beforeEach(() => {
  locked = false;
  afterSave = null;
});

describe("the form of a rejection reason", () => {
  test("lets the code of a new reason be chosen", () => {
    onLoad(opened(1));
    expect(locked).toBe(false);
  });

  test("locks the code of a reason that is there", () => {
    onLoad(opened(2));
    expect(locked).toBe(true);
  });

  test.each([true, false])("locks the code as soon as the new reason is saved, and only then (%s)", (success) => {
    onLoad(opened(1));
    afterSave?.({ ...opened(2), getEventArgs: () => ({ getIsSaveSuccess: () => success }) } as unknown as Xrm.Events.PostSaveEventContext);
    expect(locked).toBe(success);
  });
});

function opened(type: number): Xrm.Events.EventContext {
  const context = {
    ui: { getFormType: () => type, clearFormNotification: () => true, setFormNotification: () => true },
    data: { entity: { addOnPostSave: (handler: typeof afterSave) => (afterSave = handler) } },
    getControl: (name: string) =>
      form.fields.some((field) => field.control === name && name === Reason.code)
        ? {
            setDisabled: (to: boolean) => {
              locked = to;
            },
          }
        : null,
  };
  return { getFormContext: () => context } as unknown as Xrm.Events.EventContext;
}
