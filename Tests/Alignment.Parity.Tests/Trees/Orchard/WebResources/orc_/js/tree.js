var Orchard = Orchard || {};
Orchard.Tree = {
  onLoad: function (executionContext) {
    "use strict";
    executionContext.getFormContext();
  },
};
