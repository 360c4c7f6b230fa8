namespace Alignment.Domain.Qualification.Rules;

/// <summary>Standard industrial classification codes have four digits; sheets and exports lose the leading zeros.</summary>
public static class SicCode
{
    private const int Digits = 4;

    /// <summary>
    /// The code as a number from 0 to 9999 ("711" is 0711), or -1 when the text does not begin with digits.
    /// Longer codes (eight-digit extensions, "7372-01") begin with the four-digit one.
    /// </summary>
    public static int Read(string text)
    {
        var code = 0;
        var read = 0;
        while (read < text.Length && read < Digits && text[read] is >= '0' and <= '9')
            code = (code * 10) + text[read++] - '0';
        return read == 0 || (read < text.Length && char.IsLetter(text[read])) ? -1 : code;
    }

    /// <summary>Four digits.</summary>
    public static string Write(int code) => code.ToString("0000", System.Globalization.CultureInfo.InvariantCulture);
}
