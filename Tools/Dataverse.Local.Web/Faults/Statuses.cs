using Dataverse.Local.Faults;
using Microsoft.AspNetCore.Http;

namespace Dataverse.Local.Web.Faults;

/// <summary>The HTTP status that goes with an error code of the platform.</summary>
internal static class Statuses
{
    private const int NotEnoughPrivilege = unchecked((int)0x80048306);
    private const int NotEnabled = unchecked((int)0x80040225);

    public static int Of(int code) => code switch
    {
        ErrorCodes.ObjectDoesNotExist or ErrorCodes.RecordNotFoundByEntityKey => StatusCodes.Status404NotFound,
        ErrorCodes.PrivilegeDenied or ErrorCodes.PrincipalPrivilegeDenied or NotEnoughPrivilege
            or ErrorCodes.CannotActOnBehalfOfAnotherUser or NotEnabled or ApiFault.NotAMember => StatusCodes.Status403Forbidden,
        ErrorCodes.CannotDeleteDueToAssociation or ErrorCodes.InvalidOperation or ErrorCodes.NotSupported => StatusCodes.Status405MethodNotAllowed,
        ErrorCodes.ConcurrencyVersionMismatch or ErrorCodes.DuplicateRecord or ErrorCodes.DuplicateRecordEntityKey => StatusCodes.Status412PreconditionFailed,
        ErrorCodes.SdkMessageNotSupportedOnServer => StatusCodes.Status501NotImplemented,
        _ => StatusCodes.Status400BadRequest,
    };
}
