namespace Alignment.Tool.Source;

/// <summary>Reads one custom API with its parameters.</summary>
internal static class CustomApiReader
{
    public static CustomApiSource? Read(TreeFiles files, string name)
    {
        var folder = $"{CustomApiSource.Folder}/{name}";
        var file = $"{folder}/customapi.xml";
        return files.Has(file)
            ? new CustomApiSource(
                file,
                files.Xml(file).Root!,
                [.. Fields(files, $"{folder}/customapirequestparameters", "customapirequestparameter")],
                [.. Fields(files, $"{folder}/customapiresponseproperties", "customapiresponseproperty")])
            : null;
    }

    private static IEnumerable<CustomApiField> Fields(TreeFiles files, string folder, string element) =>
        files.Under(folder, $"/{element}.xml").Select(file => new CustomApiField(file, files.Xml(file).Root!));
}
