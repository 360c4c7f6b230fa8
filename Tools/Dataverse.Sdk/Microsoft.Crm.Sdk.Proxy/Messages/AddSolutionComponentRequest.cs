using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AddSolutionComponentRequest : OrganizationRequest
{
    public AddSolutionComponentRequest()
    {
        RequestName = "AddSolutionComponent";
    }

    public bool AddRequiredComponents
    {
        get => Parameters.Contains("AddRequiredComponents") ? (bool)Parameters["AddRequiredComponents"] : default;
        set => Parameters["AddRequiredComponents"] = value;
    }

    public Guid ComponentId
    {
        get => Parameters.Contains("ComponentId") ? (Guid)Parameters["ComponentId"] : default;
        set => Parameters["ComponentId"] = value;
    }

    public int ComponentType
    {
        get => Parameters.Contains("ComponentType") ? (int)Parameters["ComponentType"] : default;
        set => Parameters["ComponentType"] = value;
    }

    public bool DoNotIncludeSubcomponents
    {
        get => Parameters.Contains("DoNotIncludeSubcomponents") ? (bool)Parameters["DoNotIncludeSubcomponents"] : default;
        set => Parameters["DoNotIncludeSubcomponents"] = value;
    }

    public string[] IncludedComponentSettingsValues
    {
        get => Parameters.Contains("IncludedComponentSettingsValues") ? (string[])Parameters["IncludedComponentSettingsValues"] : default;
        set => Parameters["IncludedComponentSettingsValues"] = value;
    }

    public string SolutionUniqueName
    {
        get => Parameters.Contains("SolutionUniqueName") ? (string)Parameters["SolutionUniqueName"] : default;
        set => Parameters["SolutionUniqueName"] = value;
    }
}
