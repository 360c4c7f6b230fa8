namespace Dataverse.Local.Pipeline.Jobs;

/// <summary>Status reasons of asyncoperation with the state each belongs to.</summary>
internal readonly record struct JobStatus(int State, int Status)
{
    public static readonly JobStatus Waiting = new(0, 0);
    public static readonly JobStatus InProgress = new(2, 20);
    public static readonly JobStatus Succeeded = new(3, 30);
    public static readonly JobStatus Failed = new(3, 31);
}
