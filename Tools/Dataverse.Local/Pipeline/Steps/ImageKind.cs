namespace Dataverse.Local.Pipeline.Steps;

/// <summary>Values of sdkmessageprocessingstepimage.imagetype.</summary>
internal enum ImageKind
{
    Before = 0,
    After = 1,
    Both = 2,
}
