var Orchard = Orchard || {};
Orchard.Tree = {
  onLoad: function (executionContext) {
    "use strict";
    executionContext.getFormContext();
  },
  pick: function (formContext) {
    "use strict";
    formContext.data.save();
  },
};
