using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Globalization;
using System.Linq;

namespace System.ServiceModel;

/// <summary>Why a service failed, in one or several languages.</summary>
[Serializable]
public class FaultReason
{
    private readonly ReadOnlyCollection<FaultReasonText> translations;

    public FaultReason(string text)
        : this(new FaultReasonText(text))
    {
    }

    public FaultReason(FaultReasonText translation)
        : this(new[] { translation ?? throw new ArgumentNullException(nameof(translation)) })
    {
    }

    /// <exception cref="ArgumentException">There is no text at all.</exception>
    public FaultReason(IEnumerable<FaultReasonText> translations)
    {
        var texts = (translations ?? throw new ArgumentNullException(nameof(translations))).ToList();
        if (texts.Count == 0) throw new ArgumentException("A fault reason needs at least one text.", nameof(translations));
        if (texts.Contains(null)) throw new ArgumentException("A text of the fault reason is null.", nameof(translations));
        this.translations = texts.AsReadOnly();
    }

    public FaultReasonText GetMatchingTranslation() => GetMatchingTranslation(CultureInfo.CurrentCulture);

    /// <summary>The text in the culture or the nearest parent of it, else the first.</summary>
    public FaultReasonText GetMatchingTranslation(CultureInfo cultureInfo)
    {
        for (var culture = cultureInfo ?? throw new ArgumentNullException(nameof(cultureInfo)); ; culture = culture.Parent)
        {
            var match = translations.FirstOrDefault(text => text.Matches(culture));
            if (match != null) return match;
            if (culture.Equals(CultureInfo.InvariantCulture)) return translations[0];
        }
    }

    public override string ToString() => GetMatchingTranslation().Text;
}
