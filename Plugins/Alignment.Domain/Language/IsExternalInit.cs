#if !NET5_0_OR_GREATER
namespace System.Runtime.CompilerServices;

/// <summary>Lets records and init-only properties compile where the framework does not bring this marker.</summary>
internal static class IsExternalInit;
#endif
