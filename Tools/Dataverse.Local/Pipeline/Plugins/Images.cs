using Dataverse.Local.Pipeline.Steps;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Pipeline.Plugins;

/// <summary>Cuts the images of a step out of the row before and after. A column without a value is not in an image.</summary>
internal static class Images
{
    public static EntityImageCollection Before(Server server, Operation operation, Step? step, int stage)
    {
        EntityImageCollection images = [];
        if (step == null || operation.Message.Name == "Create")
            return images;
        foreach (StepImage image in step.Images)
        {
            if (image.IsBefore && Shown(operation, image).Before is { } row)
                images[image.Alias] = Cut(row, image.Columns);
        }
        return images;
    }

    public static EntityImageCollection After(Server server, Operation operation, Step? step, int stage)
    {
        EntityImageCollection images = [];
        if (step == null || stage != Stage.PostOperation || operation.Message.Name == "Delete")
            return images;
        foreach (StepImage image in step.Images)
        {
            if (image.IsAfter && RowAfter(server, Shown(operation, image)) is { } row)
                images[image.Alias] = Cut(row, image.Columns);
        }
        return images;
    }

    private static Operation Shown(Operation operation, StepImage image) =>
        image.IsOfSecond && operation.Second is { } second ? second : operation;

    /// <summary>Reads the row once for all post-images, right after the main operation.</summary>
    public static Entity? RowAfter(Server server, Operation operation)
    {
        if (operation.After != null || operation.Shape == null || operation.PrimaryId == Guid.Empty)
            return operation.After;
        ColumnSet columns = operation.Plan.After ?? new ColumnSet(true);
        return operation.After = server.Rows.Read(operation.TableName, operation.PrimaryId, columns);
    }

    private static Entity Cut(Entity row, string[] columns)
    {
        Entity image = new(row.LogicalName, row.Id) { RowVersion = row.RowVersion };
        if (columns.Length == 0)
        {
            foreach (KeyValuePair<string, object> column in row.Attributes)
                Add(row, image, column.Key, column.Value);
            return image;
        }
        foreach (string column in columns)
        {
            if (row.Attributes.TryGetValue(column, out object value))
                Add(row, image, column, value);
        }
        return image;
    }

    private static void Add(Entity row, Entity image, string column, object? value)
    {
        if (value == null)
            return;
        image.Attributes[column] = Copies.Of(value);
        if (row.FormattedValues.TryGetValue(column, out string formatted))
            image.FormattedValues[column] = formatted;
    }
}
